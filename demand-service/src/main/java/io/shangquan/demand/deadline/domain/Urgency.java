package io.shangquan.demand.deadline.domain;

/** How soon a demand is to be solved. */
public enum Urgency {
    /** 特急: danger to life or property. */
    EMERGENCY,
    /** 紧急. */
    URGENT,
    /** 一般. */
    NORMAL,
    /** 疑难: needs several units or a plan. */
    COMPLEX
}
