package io.shangquan.demand.demand.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to call the submitter back.
 *
 * @param solved null unless they were reached
 * @param satisfied null unless they were reached
 */
public record CallBack(
        boolean reached, @Nullable Boolean solved, @Nullable Boolean satisfied, Instant at) {

    /** Nobody answered. */
    public static CallBack unanswered(Instant at) {
        return new CallBack(false, null, null, at);
    }

    /** Somebody answered. */
    public static CallBack answered(boolean solved, boolean satisfied, Instant at) {
        return new CallBack(true, solved, satisfied, at);
    }
}
