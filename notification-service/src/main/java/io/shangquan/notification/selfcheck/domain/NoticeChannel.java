package io.shangquan.notification.selfcheck.domain;

/** How a notice reaches somebody. */
public enum NoticeChannel {
    /** 收件箱. */
    INBOX,
    /** 邮件. */
    MAIL,
    /** 回调: a subscriber's own address is called. */
    WEBHOOK,
    /** 主题: a subscriber reads it from a topic of its own. */
    TOPIC
}
