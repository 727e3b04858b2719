package io.shangquan.organisation.plan.domain;

/** The five functions of a committee, headings of its plans and reports. */
public enum CommitteeFunction {
    /** 党建. */
    PARTY_BUILDING,
    /** 发展. */
    DEVELOPMENT,
    /** 治理. */
    GOVERNANCE,
    /** 建设. */
    CONSTRUCTION,
    /** 服务. */
    SERVICE
}
