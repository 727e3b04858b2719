package io.shangquan.platform.store.audit;

import io.shangquan.platform.core.command.Command;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One link of an audit chain.
 *
 * @param text what is attested, as JSON: who did what to which aggregate when, and salted digests of what changed
 * @param previous the hash of the link before, empty for the first
 * @param hash SHA-256 over previous and text
 */
public record AuditRecord(
        String kind, String aggregate, String district, long version, String text, String previous, String hash) {

    /** Which version of which aggregate a record is about. */
    public record Subject(String kind, String aggregate, String district, long version) {}

    /** The record of a command. */
    public static AuditRecord of(
            JsonMapper json,
            Subject subject,
            Command command,
            Instant at,
            List<String> events,
            String salt,
            Map<String, Object> changes,
            @Nullable String previous) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("kind", subject.kind());
        text.put("aggregate", subject.aggregate());
        text.put("district", subject.district());
        text.put("version", subject.version());
        text.put("actor", command.actor());
        text.put("command", command.name());
        text.put("at", at);
        text.put("events", events);
        Map<String, String> digests = new LinkedHashMap<>();
        changes.forEach((field, value) -> digests.put(field, Hashes.sha256(salt, field, String.valueOf(value))));
        text.put("changed", digests);
        return linked(subject, json.writeValueAsString(text), previous);
    }

    /** A record linked to the one before. */
    static AuditRecord linked(Subject subject, String text, @Nullable String previous) {
        String before = previous == null ? "" : previous;
        return new AuditRecord(
                subject.kind(),
                subject.aggregate(),
                subject.district(),
                subject.version(),
                text,
                before,
                Hashes.sha256(before, text));
    }

    /** Whether the hash is that of the record's own content. */
    boolean isIntact() {
        return hash.equals(Hashes.sha256(previous, text));
    }
}
