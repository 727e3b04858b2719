package io.shangquan.notification.mail.domain;

import io.shangquan.notification.delivery.domain.Progress;
import java.time.Instant;

/**
 * A mail to a person.
 *
 * @param id derived from what caused it; also the mail's {@code Message-ID}, so that one that is sent twice is seen to be one
 * @param person the person's subject
 */
public record MailDelivery(String id, String person, MailContent content, Instant plannedAt, Progress progress) {

    /** The same mail, further on. */
    public MailDelivery with(Progress after) {
        return new MailDelivery(id, person, content, plannedAt, after);
    }
}
