package io.shangquan.demand.deadline.domain;

/** The deadlines of a demand. */
public enum ClockKind {
    /** 受理: the office accepts and routes it. */
    ACCEPT,
    /** 首次联系: the lead unit speaks to the submitter. */
    FIRST_CONTACT,
    /** 报到: a unit that a whistle names reports in. */
    REPORT_IN,
    /** 办结: the lead unit resolves it. */
    RESOLVE
}
