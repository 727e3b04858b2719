package io.shangquan.notification.selfcheck.application;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.selfcheck.domain.Filing;
import io.shangquan.notification.selfcheck.domain.NoticeChannel;
import io.shangquan.notification.selfcheck.domain.Recipient;
import io.shangquan.notification.selfcheck.domain.Whom;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.id.IdTimes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one reader sees of the notices of a demand.
 *
 * @param read ids of the entries that the reader has read
 */
record NoticeSight(NoticeReader reader, Filing filing, Set<String> read) {

    /** The recipients of an event's entries. */
    List<Recipient> inInboxes(List<InboxEntry> told) {
        return told.stream()
                .filter(entry -> !entry.audience().equals(Audience.NOBODY))
                .map(this::inInbox)
                .toList();
    }

    /** The recipient of a mail, by each of the events that it holds; nobody if the reader may not know of it. */
    Map<String, Recipient> mailed(MailDelivery mail, Set<String> events) {
        if (!reader.mayKnow(mail.person()) || !(mail.content() instanceof MailContent.Messages messages)) {
            return Map.of();
        }
        Recipient recipient = Recipient.delivered(
                NoticeChannel.MAIL,
                whom(mail.person()),
                mail.person().equals(reader.subject()),
                mail.progress(),
                mail.plannedAt());
        return messages.items().stream()
                .map(MailItem::event)
                .filter(events::contains)
                .distinct()
                .collect(Collectors.toMap(event -> event, event -> recipient));
    }

    private Recipient inInbox(InboxEntry entry) {
        Whom whom = entry.audience().onePerson().map(this::whom).orElseGet(() -> holders(entry.audience()));
        Instant kept = IdTimes.timeOf(entry.position());
        return reader.audiences().contains(entry.audience()) && entry.isFor(reader.subject())
                ? Recipient.inOwnInbox(whom, kept, read.contains(entry.id()))
                : Recipient.inInbox(whom, kept);
    }

    private Whom whom(String person) {
        return person.equals(filing.submitter())
                ? new Whom.Submitter()
                : new Whom.Person(reader.mayKnow(person) ? person : null);
    }

    private static Whom holders(Audience audience) {
        Grant grant = Grant.parse(audience.name()).orElseThrow();
        return new Whom.Holders(grant.role(), unitOf(grant.scope()));
    }

    private static @Nullable String unitOf(Scope scope) {
        return scope instanceof Scope.Unit(var _district, String unit) ? unit : null;
    }
}
