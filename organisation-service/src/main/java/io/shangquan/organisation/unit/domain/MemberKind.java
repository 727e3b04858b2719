package io.shangquan.organisation.unit.domain;

/** Kinds of member organisations. */
public enum MemberKind {
    /** 企业. */
    ENTERPRISE,
    /** 新社会组织. */
    SOCIAL_ORGANISATION,
    /** 协会. */
    ASSOCIATION,
    /** 商会. */
    CHAMBER,
    /** 产权/物业单位: owner or manager of property. */
    PROPERTY
}
