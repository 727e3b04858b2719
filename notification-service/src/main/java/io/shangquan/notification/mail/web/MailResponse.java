package io.shangquan.notification.mail.web;

import io.shangquan.notification.delivery.domain.Attempt;
import io.shangquan.notification.delivery.domain.DeliveryStatus;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param verificationOf the address to which it brings a code, absent if it brings messages
 * @param reason why it was not sent or was given up
 * @param dueAt when it is sent, or tried again
 */
record MailResponse(
        String id,
        DeliveryStatus status,
        @Nullable String reason,
        Instant plannedAt,
        @Nullable Instant dueAt,
        @Nullable String verificationOf,
        List<Message> messages,
        List<Attempt> attempts) {

    static MailResponse of(MailDelivery delivery) {
        MailContent content = delivery.content();
        return new MailResponse(
                delivery.id(),
                delivery.progress().status(),
                delivery.progress().reason(),
                delivery.plannedAt(),
                delivery.progress().dueAt(),
                content instanceof MailContent.Code(String address) ? address : null,
                content instanceof MailContent.Messages messages
                        ? messages.items().stream().map(Message::of).toList()
                        : List.of(),
                delivery.progress().attempts());
    }

    /** One message in it. */
    record Message(String event, String type, String district, String subject) {

        private static Message of(MailItem item) {
            return new Message(item.event(), item.type(), item.district(), item.subject());
        }
    }
}
