package io.shangquan.organisation.unit.domain;

/** Kinds of units. */
public enum UnitKind {
    /** 商圈: the topmost of a district. */
    DISTRICT,
    /** 两委: a committee. */
    COMMITTEE,
    /** 办公室. */
    OFFICE,
    /** 部. */
    DEPARTMENT,
    /** 党群服务分中心. */
    CENTRE,
    /** 区级部门's place in the district. */
    BUREAU,
    /** 载体. */
    SITE,
    /** 成员单位: a member organisation. */
    MEMBER;

    /** Whether demands are routed to units of the kind. */
    public boolean leadsDemands() {
        return this == OFFICE || this == DEPARTMENT || this == BUREAU;
    }
}
