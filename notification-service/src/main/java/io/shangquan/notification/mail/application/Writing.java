package io.shangquan.notification.mail.application;

/** What came of writing a mail just before it is sent: things may have changed since it was planned. */
public sealed interface Writing {

    /** It is to be sent. */
    record Written(Letter letter) implements Writing {}

    /** It is no longer wanted. */
    record Unwanted(String reason) implements Writing {}
}
