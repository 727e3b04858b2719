package io.shangquan.platform.store.aggregate;

import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.store.audit.AuditRecord;
import io.shangquan.platform.store.outbox.OutboxEntry;
import io.shangquan.platform.store.outbox.OutboxEntry.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes what a command appends to the outbox: its events, the state they led to, and the audit record. */
final class EntryFactory {

    private static final String AUDIT_TYPE = "io.shangquan.audit.record.v1";

    private final JsonMapper json;
    private final IdSource ids;
    private final Clock clock;
    private final Supplier<@Nullable String> traceparent;

    EntryFactory(JsonMapper json, IdSource ids, Clock clock, Supplier<@Nullable String> traceparent) {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.traceparent = traceparent;
    }

    <S, E> Appended make(
            AggregateMapping<S, E> mapping, String district, String id, S after, List<E> events, Before before) {
        Instant now = clock.instant();
        String trace = traceparent.get();
        List<OutboxEntry> entries = new ArrayList<>();
        List<String> types = new ArrayList<>();
        long sequence = before.sequence();
        for (E event : events) {
            AggregateMapping.OutboundEvent message = mapping.message(event, after);
            sequence++;
            types.add(message.type());
            entries.add(entry(sequence, Kind.EVENT, message.type(), now, trace, message.data()));
        }
        long last = sequence;
        mapping.stateRecord(after)
                .ifPresent(state -> entries.add(entry(last, Kind.STATE, state.type(), now, trace, state.data())));
        AuditRecord audit = AuditRecord.of(
                json,
                new AuditRecord.Subject(mapping.collection(), id, district, before.version() + 1),
                before.command(),
                now,
                types,
                before.salt(),
                before.changes(),
                before.auditHash());
        entries.add(entry(last, Kind.AUDIT, AUDIT_TYPE, now, trace, audit));
        return new Appended(entries, last, now, audit.hash());
    }

    private OutboxEntry entry(
            long sequence, Kind kind, String type, Instant time, @Nullable String trace, Object data) {
        return new OutboxEntry(ids.next(), sequence, kind, type, time, trace, json.writeValueAsString(data));
    }

    /** Where an aggregate stood before a command, and what the command changes. */
    record Before(
            Command command,
            long version,
            long sequence,
            @Nullable String auditHash,
            String salt,
            Map<String, Object> changes) {}

    /** What is appended, and where the aggregate's counters stand then. */
    record Appended(List<OutboxEntry> entries, long sequence, Instant at, String auditHash) {}
}
