package io.shangquan.notification.mail.application;

import io.shangquan.notification.delivery.application.Outlet;
import io.shangquan.notification.delivery.domain.Handover;
import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.delivery.domain.RetrySchedule;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Sends mails that are due. What is written depends on how things stand now, not on how they stood when the mail was planned. */
public final class SendMail implements Outlet {

    /** Longer than a mail server is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MailDeliveries deliveries;
    private final CodeLetters codes;
    private final MessageLetters messages;
    private final Postman postman;
    private final RetrySchedule schedule;
    private final Clock clock;

    public SendMail(
            MailDeliveries deliveries,
            CodeLetters codes,
            MessageLetters messages,
            Postman postman,
            RetrySchedule schedule,
            Clock clock) {
        this.deliveries = deliveries;
        this.codes = codes;
        this.messages = messages;
        this.postman = postman;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Runnable> claim(int limit) {
        return deliveries.claim(clock.instant(), LEASE, limit).stream()
                .<Runnable>map(delivery -> () -> send(delivery))
                .toList();
    }

    private void send(MailDelivery delivery) {
        Progress after = switch (write(delivery)) {
            case Writing.Unwanted(String reason) -> delivery.progress().suppressed(reason);
            case Writing.Written(Letter letter) -> {
                Handover handover = postman.hand(letter);
                yield delivery.progress().after(handover, delivery.id(), schedule, clock.instant());
            }
        };
        deliveries.settle(delivery, delivery.with(after));
    }

    private Writing write(MailDelivery delivery) {
        return switch (delivery.content()) {
            case MailContent.Code code -> codes.write(delivery, code);
            case MailContent.Messages several -> messages.write(delivery, several);
        };
    }
}
