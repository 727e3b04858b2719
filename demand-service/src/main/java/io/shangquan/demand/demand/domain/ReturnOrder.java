package io.shangquan.demand.demand.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead unit says that a demand is not theirs (退单).
 *
 * @param round 1 for the first of the demand
 * @param unit the unit that says so; it keeps the duty until another accepts
 * @param text why, in its words
 * @param decider who decides it: the office, or the street after as many rounds as the rules say
 * @param verdict null while it is open
 */
public record ReturnOrder(
        int round,
        String unit,
        Reason reason,
        String text,
        Party decider,
        Instant at,
        @Nullable Verdict verdict) {

    boolean open() {
        return verdict == null;
    }

    ReturnOrder decided(Verdict with) {
        return new ReturnOrder(round, unit, reason, text, decider, at, with);
    }

    /** Reasons. */
    public enum Reason {
        /** 非本单位职责. */
        NOT_OUR_DUTY,
        /** 不在管辖范围. */
        NOT_OUR_AREA,
        /** 需由其他单位主办. */
        NEEDS_ANOTHER_LEAD,
        /** 无相应权限. */
        NO_POWER
    }

    /** What was decided. */
    public enum Verdict {
        /** 支持退单: another unit gets it. */
        UPHELD,
        /** 驳回退单: the same unit keeps it. */
        REJECTED
    }

    /**
     * On what terms a unit may return a demand.
     *
     * @param until when its window ends
     * @param rounds how many the office decides
     */
    public record Terms(Instant until, int rounds) {}
}
