package io.shangquan.ledger.enterprise.domain;

/** What kind of organisation an entry is about. */
public enum EnterpriseKind {
    /** 企业. */
    ENTERPRISE,
    /** 个体工商户. */
    INDIVIDUAL_BUSINESS,
    /** 社会组织. */
    SOCIAL_ORGANISATION,
    /** 协会. */
    ASSOCIATION,
    /** 商会. */
    CHAMBER_OF_COMMERCE,
    /** 产权单位 or 物业单位. */
    PROPERTY_MANAGER
}
