package io.shangquan.notification.selfcheck.domain;

import io.shangquan.notification.delivery.domain.DeliveryStatus;

/** How far a notice to somebody has got. */
public enum NoticeState {
    /** 已入收件箱: it is there to be read. */
    KEPT,
    /** 待投递. */
    WAITING,
    /** 已投递. */
    SENT,
    /** 投递失败. */
    FAILED,
    /** 不投递. */
    SUPPRESSED;

    static NoticeState of(DeliveryStatus status) {
        return switch (status) {
            case WAITING -> WAITING;
            case SENT -> SENT;
            case FAILED -> FAILED;
            case SUPPRESSED -> SUPPRESSED;
        };
    }
}
