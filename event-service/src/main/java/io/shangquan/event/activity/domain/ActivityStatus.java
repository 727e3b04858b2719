package io.shangquan.event.activity.domain;

/** Where an activity stands. */
public enum ActivityStatus {
    /** 筹备中. */
    PLANNED,
    /** 报名中 or 已结束, by the time. */
    PUBLISHED,
    /** 已取消. */
    CANCELLED
}
