package io.shangquan.demand.demand.domain;

/** Where a demand came from (来源). */
public enum Channel {
    /** 线上: filed by the submitter. */
    ONLINE,
    /** 走访. */
    VISIT,
    /** 问卷. */
    SURVEY,
    /** 热线. */
    HOTLINE,
    /** 服务窗口. */
    WINDOW,
    /** 联盟会议. */
    MEETING,
    /** 导入. */
    IMPORT,
    /** 第三方. */
    THIRD_PARTY
}
