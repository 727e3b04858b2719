package io.shangquan.notification.delivery.domain;

/** Where a delivery stands. */
public enum DeliveryStatus {
    /** 待投递: due now, later or again. */
    WAITING,
    /** 已投递: the other side has taken it. */
    SENT,
    /** 投递失败: refused for good, or tried as often as is sensible. */
    FAILED,
    /** 不投递: it was decided not to send it. */
    SUPPRESSED
}
