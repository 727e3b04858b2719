package io.shangquan.demand.demand.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to call the submitter back.
 *
 * @param solved null unless they were reached
 * @param satisfied null unless they were reached
 * @param reason why they were not reached, or what they are not content with; null if nobody said
 */
public record CallBack(
        boolean reached,
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        @Nullable Reason reason,
        Instant at) {

    /** Nobody answered. */
    public static CallBack unanswered(@Nullable Reason reason, Instant at) {
        return new CallBack(false, null, null, reason, at);
    }

    /** Somebody answered. */
    public static CallBack answered(boolean solved, boolean satisfied, @Nullable Reason reason, Instant at) {
        return new CallBack(true, solved, satisfied, reason, at);
    }

    /** Why a call led to nothing, or the submitter is not content. */
    public enum Reason {
        /** 无人接听. */
        NO_ANSWER(false),
        /** 占线. */
        BUSY(false),
        /** 号码有误. */
        WRONG_NUMBER(false),
        /** 约定再联系: they asked for another time. */
        LATER(false),
        /** 未办理. */
        NOT_DONE(true),
        /** 部分办理. */
        PARTLY_DONE(true),
        /** 办理太慢. */
        TOO_SLOW(true),
        /** 态度不佳. */
        ATTITUDE(true),
        /** 结果与期望不符. */
        OTHER_OUTCOME_WANTED(true);

        private final boolean ofAnswer;

        Reason(boolean ofAnswer) {
            this.ofAnswer = ofAnswer;
        }

        /** Whether it may stand beside this answer: one who is content with all has no reason to give. */
        public boolean fits(boolean reached, boolean content) {
            return ofAnswer == reached && !content;
        }
    }
}
