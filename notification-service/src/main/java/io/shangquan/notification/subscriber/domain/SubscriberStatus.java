package io.shangquan.notification.subscriber.domain;

/** Where a subscriber stands. */
public enum SubscriberStatus {
    /** 待确认: the address has not agreed to be called yet. */
    UNCONFIRMED,
    /** 订阅中. */
    ACTIVE,
    /** 已暂停. */
    PAUSED,
    /** 已失效: the address said that it is gone for good. */
    GONE
}
