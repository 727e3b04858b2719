package io.shangquan.notification.mail.domain;

import java.util.List;

/** What a mail is about. */
public sealed interface MailContent {

    /**
     * A code that verifies an address.
     *
     * @param address the address's id
     */
    record Code(String address) implements MailContent {}

    /**
     * Messages: one, or what was gathered in a day.
     *
     * @param items oldest first
     * @param gathered whether more may be added until it is sent
     */
    record Messages(List<MailItem> items, boolean gathered) implements MailContent {
        public Messages {
            items = List.copyOf(items);
        }
    }
}
