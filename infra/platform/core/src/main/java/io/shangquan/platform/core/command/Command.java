package io.shangquan.platform.core.command;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command under way. The edge of a service (an HTTP request, a consumed event, a clock that fired) binds one with
 * {@link CommandScope}; the aggregate store reads from it who asks, the key that makes a repetition harmless and the
 * version that the caller has seen, and notes in it what was written.
 */
public final class Command {

    private final String actor;
    private final String name;
    private final String keyHash;
    private final String bodyHash;
    private final Instant at;
    private final @Nullable Long expectedVersion;
    private final @Nullable String reservedId;
    private volatile @Nullable Written written;

    private Command(
            String actor,
            String name,
            String keyHash,
            String bodyHash,
            Instant at,
            @Nullable Long expectedVersion,
            @Nullable String reservedId) {
        this.actor = Objects.requireNonNull(actor);
        this.name = Objects.requireNonNull(name);
        this.keyHash = Objects.requireNonNull(keyHash);
        this.bodyHash = Objects.requireNonNull(bodyHash);
        this.at = Objects.requireNonNull(at);
        this.expectedVersion = expectedVersion;
        this.reservedId = reservedId;
    }

    /**
     * A command.
     *
     * @param actor the person's subject, or {@code system/…} for what nobody asked for by hand
     * @param name what is asked for, as the audit trail will call it
     * @param keyHash a digest over person, method, path and idempotency key (or over the event's id and the consumer):
     *     at most 64 characters, equal for a repetition and for nothing else
     * @param bodyHash a digest of what was asked for; the same key with another one is refused
     * @param at when it was asked for
     */
    public static Command of(String actor, String name, String keyHash, String bodyHash, Instant at) {
        return new Command(actor, name, keyHash, bodyHash, at, null, null);
    }

    /** The same command against the version that the caller has seen ({@code If-Match}). */
    public Command expecting(long version) {
        return new Command(actor, name, keyHash, bodyHash, at, version, reservedId);
    }

    /** The same command with the id that what it creates will have, however often it is repeated. */
    public Command reserving(String id) {
        return new Command(actor, name, keyHash, bodyHash, at, expectedVersion, id);
    }

    public String actor() {
        return actor;
    }

    public String name() {
        return name;
    }

    public String keyHash() {
        return keyHash;
    }

    public String bodyHash() {
        return bodyHash;
    }

    public Instant at() {
        return at;
    }

    public Optional<Long> expectedVersion() {
        return Optional.ofNullable(expectedVersion);
    }

    /** @throws IllegalStateException if this command creates nothing */
    public String reservedId() {
        String id = reservedId;
        if (id == null) {
            throw new IllegalStateException(
                    "command '" + name + "' reserved no id: its endpoint must be marked as one that creates");
        }
        return id;
    }

    /** Noted by the aggregate store once the write is durable, or found to have been done before. */
    public void note(Written result) {
        written = result;
    }

    public Optional<Written> written() {
        return Optional.ofNullable(written);
    }

    /**
     * What a command came to.
     *
     * @param id the aggregate's id
     * @param version its version after the write; the {@code ETag}
     * @param replayed whether an earlier delivery of the same command had done it already
     */
    public record Written(String id, long version, boolean replayed) {}
}
