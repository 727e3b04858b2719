package io.shangquan.organisation.plan.domain;

/** Kinds of plans. */
public enum PlanKind {
    /** 年度工作计划 of the committee. */
    YEAR,
    /** 商圈发展规划. */
    DEVELOPMENT
}
