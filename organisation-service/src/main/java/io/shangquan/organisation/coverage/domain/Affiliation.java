package io.shangquan.organisation.coverage.domain;

/** How a member organisation stands towards the Party's organisation. */
public enum Affiliation {
    /** 单独组建: has one of its own. */
    OWN,
    /** 联合组建: shares one with others. */
    JOINT,
    /** 挂靠: is attached to another's. */
    ATTACHED,
    /** 未覆盖: none. */
    NONE
}
