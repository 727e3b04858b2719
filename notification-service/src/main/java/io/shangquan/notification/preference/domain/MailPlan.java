package io.shangquan.notification.preference.domain;

import java.time.Instant;

/** What a person's preferences decide for one message. */
public sealed interface MailPlan {

    /** It is mailed by itself. */
    record Alone(Instant at) implements MailPlan {}

    /** It is mailed with others. */
    record WithOthers(Instant at) implements MailPlan {}

    /** It is not mailed. */
    record Not(String reason) implements MailPlan {}
}
