package io.shangquan.event.activity.domain;

/** What kind of activity it is. */
public enum ActivityKind {
    /** 文化活动. */
    CULTURE,
    /** 交流活动. */
    EXCHANGE,
    /** 送政策. */
    SENDING_POLICIES,
    /** 送服务. */
    SENDING_SERVICES,
    /** 送温暖. */
    SENDING_WARMTH,
    /** 下沉一线办公. */
    OFFICE_HOURS,
    /** 国际青年会客厅. */
    SALON,
    /** 三里领航. */
    GROWTH_PARTNERS
}
