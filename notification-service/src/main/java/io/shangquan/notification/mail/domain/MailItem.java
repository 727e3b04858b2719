package io.shangquan.notification.mail.domain;

import io.shangquan.notification.inbox.domain.Audience;
import java.time.Instant;
import java.util.Map;

/**
 * One message in a mail.
 *
 * @param event the event's id: an inbox entry of the same event is the same message
 * @param type the event's type
 * @param district the district in which it happened
 * @param subject the id of what it happened to
 * @param audience why it is mailed to this person
 * @param details the event's data
 */
public record MailItem(
        String event,
        String type,
        String district,
        String subject,
        Instant at,
        Audience audience,
        Map<String, Object> details) {

    public MailItem {
        details = Map.copyOf(details);
    }
}
