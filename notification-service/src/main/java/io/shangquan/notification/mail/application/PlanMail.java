package io.shangquan.notification.mail.application;

import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.holder.application.Holders;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.mail.domain.MailContent.Messages;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.notice.domain.Notice;
import io.shangquan.notification.preference.application.PreferenceBooks;
import io.shangquan.notification.preference.domain.MailPlan;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides for everybody whom a notice concerns whether and when it is mailed to them, and writes the decision down. People who never had an address
 * are passed over: most have none.
 */
public final class PlanMail {

    /** What happened longer ago is not mailed: after an outage the inbox is the place to look. */
    static final Duration NEWS = Duration.ofHours(24);

    private static final String EMERGENCY = "EMERGENCY";
    private static final String URGENCY = "urgency";

    private final Holders holders;
    private final AddressQueries addresses;
    private final PreferenceBooks preferences;
    private final MessageBook book;
    private final MailDeliveries deliveries;
    private final Clock clock;

    public PlanMail(
            Holders holders,
            AddressQueries addresses,
            PreferenceBooks preferences,
            MessageBook book,
            MailDeliveries deliveries,
            Clock clock) {
        this.holders = holders;
        this.addresses = addresses;
        this.preferences = preferences;
        this.book = book;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Returns whether anything may be due now. */
    public boolean handle(Notice notice) {
        Instant now = clock.instant();
        if (notice.at().isBefore(now.minus(NEWS))) {
            return false;
        }
        Map<String, Audience> concerned = new LinkedHashMap<>();
        notice.audiences()
                .forEach(audience -> holders.of(audience).forEach(person -> concerned.putIfAbsent(person, audience)));
        if (notice.author() != null) {
            concerned.remove(notice.author());
        }
        concerned.keySet().retainAll(addresses.withAddresses(concerned.keySet()));
        concerned.forEach((person, audience) -> plan(person, itemOf(notice, audience), now));
        return !concerned.isEmpty();
    }

    private void plan(String person, MailItem item, Instant now) {
        MessageKind kind = book.kindOf(item, person).orElseThrow();
        Preferences wanted = preferences.of(person).preferences();
        String alone = DerivedId.of(item.event(), "mail/" + person);
        switch (wanted.plan(kind.type(), kind.mode(), isUrgent(kind, item), now)) {
            case MailPlan.Not(String reason) ->
                deliveries.plan(delivery(alone, person, item, now, Progress.neverSent(reason)));
            case MailPlan.Alone(Instant at) -> deliveries.plan(delivery(alone, person, item, now, Progress.dueAt(at)));
            case MailPlan.WithOthers(Instant at) -> gather(wanted, item, at, now);
        }
    }

    /** Adds to the next mail that gathers; one that is being sent takes nothing any more, and the one after it does. */
    private void gather(Preferences wanted, MailItem item, Instant at, Instant now) {
        String person = wanted.person();
        Instant due = at;
        while (!deliveries.gather(
                new MailDelivery(
                        DerivedId.of(person + due.toEpochMilli(), "gathered"),
                        person,
                        new Messages(List.of(), true),
                        now,
                        Progress.dueAt(due)),
                item)) {
            due = wanted.nextDigestAfter(due);
        }
    }

    private static boolean isUrgent(MessageKind kind, MailItem item) {
        return kind.urgent() || EMERGENCY.equals(item.details().get(URGENCY));
    }

    private static MailItem itemOf(Notice notice, Audience audience) {
        return new MailItem(
                notice.event(),
                notice.type(),
                notice.district(),
                notice.subject(),
                notice.at(),
                audience,
                notice.details());
    }

    private static MailDelivery delivery(String id, String person, MailItem item, Instant now, Progress progress) {
        return new MailDelivery(id, person, new Messages(List.of(item), false), now, progress);
    }
}
