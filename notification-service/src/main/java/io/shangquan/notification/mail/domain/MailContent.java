package io.shangquan.notification.mail.domain;

/** What a mail is about. */
public sealed interface MailContent {

    /**
     * A code that verifies an address.
     *
     * @param address the address's id
     */
    record Code(String address) implements MailContent {}
}
