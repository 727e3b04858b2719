package io.shangquan.platform.core.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The durable record of the keys under which something was to be created: written before the work, finished after it,
 * kept for 24 hours (draft-ietf-httpapi-idempotency-key-header).
 */
public interface IdempotencyRecords {

    /**
     * Begins, takes over from a holder whose lease has run out, or says what became of an earlier attempt.
     *
     * @param keyHash digest over person, method, path and key
     * @param bodyHash digest over the request's body
     * @param idIfNew the id to reserve if the key is new
     * @param lease for how long nobody else may begin
     */
    Start begin(String keyHash, String bodyHash, String idIfNew, Duration lease);

    /** Keeps the answer's status and location, never its body. */
    void complete(String keyHash, int status, @Nullable String location);

    /** Gives the key back after a refusal, so that a corrected request may use it again. */
    void release(String keyHash);

    /** Ends the lease at once after a fault whose outcome is not known: a repetition goes on under the reserved id. */
    void abandon(String keyHash);

    /** What {@link #begin} found. */
    sealed interface Start {

        /** Go on; whatever is created has this id, also if an attempt before this one has died half way. */
        record Proceed(String reservedId) implements Start {}

        /** It was done before, with this answer. */
        record Done(int status, @Nullable String location) implements Start {}

        /** Another attempt is under way. */
        record Running() implements Start {}

        /** The key was used for another body. */
        record OtherBody() implements Start {}
    }
}
