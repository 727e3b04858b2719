package io.shangquan.event.registration.domain;

/** Where a registration stands. */
public enum RegistrationStatus {
    /** 已报名. */
    CONFIRMED,
    /** 已取消. */
    CANCELLED
}
