package io.shangquan.demand.demand.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody works on it any more.
 *
 * @param text for the submitter, as where to go instead
 */
public record Ending(Reason reason, @Nullable String text, Instant at) {

    /** Reasons. */
    public enum Reason {
        /** The submitter rated it solved. */
        RATED,
        /** The submitter said so when called back. */
        CALLED_BACK,
        /** Nobody answered. */
        UNANSWERED,
        /** The submitter took it back. */
        WITHDRAWN,
        /** 不属于本商圈职责. */
        NOT_OURS,
        /** 已有部门在办. */
        ALREADY_HANDLED,
        /** 内容不清. */
        NOT_CLEAR,
        /** 依法不予受理. */
        NOT_LAWFUL
    }
}
