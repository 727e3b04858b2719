package io.shangquan.demand.demand.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something beside the demand itself that waits for somebody.
 *
 * @param demand id of the demand that it is about
 * @param unit code of the unit for which it is to be done; null if it is the person's own, or the office's
 * @param dueAt until when, or at what time; null if there is none
 */
public record Duty(
        Kind kind,
        String demand,
        @Nullable String unit,
        @Nullable Instant dueAt) {

    /** What is to be done. */
    public enum Kind {
        /** 确认吹哨: the coordinating section says whether bureaus are called. */
        CONFIRM_WHISTLE,
        /** 报到: a unit that is called says that it comes. */
        REPORT_IN,
        /** 签到: it comes. */
        SIGN_IN,
        /** 反馈结果: an assisting unit says what it has done. */
        FINISH_PART,
        /** 知悉升级: who was told of a deadline sees to it. */
        ACKNOWLEDGE_ESCALATION,
        /** 裁定退单. */
        DECIDE_RETURN,
        /** 审批挂起. */
        DECIDE_HOLD,
        /** 审批方案. */
        APPROVE_PLAN,
        /** 完成任务: of a solution plan. */
        DO_TASK,
        /** 选择上门时间: one of those that are offered. */
        CHOOSE_TIME,
        /** 另约上门时间: none of those that were offered suits. */
        OFFER_TIMES,
        /** 上门: at the time that was agreed, and say what came of it. */
        VISIT
    }
}
