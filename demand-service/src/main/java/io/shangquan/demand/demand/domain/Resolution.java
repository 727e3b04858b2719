package io.shangquan.demand.demand.domain;

import java.time.Instant;

/**
 * What the lead unit reports.
 *
 * @param text for the submitter
 */
public record Resolution(Outcome outcome, String text, Instant at) {

    /** What came of a demand. */
    public enum Outcome {
        /** 已解决. */
        SOLVED,
        /** 部分解决. */
        PARTLY_SOLVED,
        /** 已解释说明: cannot be done, and why. */
        EXPLAINED
    }
}
