package io.shangquan.demand.demand.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pause (挂起) that the lead unit has asked for.
 *
 * @param reason code of a listed reason
 * @param text more about it, for the office
 * @param until when it is to end
 * @param pausesClocks whether the clocks stand still meanwhile
 * @param approvedAt null while the office has not agreed
 */
public record Hold(
        String reason,
        @Nullable String text,
        Instant requestedAt,
        Instant until,
        boolean pausesClocks,
        @Nullable Instant approvedAt) {

    boolean approved() {
        return approvedAt != null;
    }

    Hold approve(Instant now) {
        return new Hold(reason, text, requestedAt, until, pausesClocks, now);
    }

    /**
     * What is asked for.
     *
     * @param pausesClocks what the rules say of the reason
     * @param longest how long the rules allow
     */
    public record Request(String reason, @Nullable String text, Instant until, boolean pausesClocks, Duration longest) {

        /** The latest moment that may be asked for. */
        Instant latest(Instant now) {
            return now.plus(longest);
        }

        Hold from(Instant now) {
            return new Hold(reason, text, now, until, pausesClocks, null);
        }
    }
}
