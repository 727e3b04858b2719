package io.shangquan.notification.preference.domain;

/** How one kind of message is mailed. */
public enum Mode {
    /** 立即: a mail of its own, at once. */
    IMMEDIATE,
    /** 汇总: with others, once a day. */
    DIGEST,
    /** 不发邮件: it stands in the inbox only. */
    OFF
}
