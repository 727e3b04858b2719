package io.shangquan.notification.selfcheck.application;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.mail.application.MailLog;
import io.shangquan.notification.selfcheck.domain.DemandNotice;
import io.shangquan.notification.selfcheck.domain.Filing;
import io.shangquan.notification.selfcheck.domain.Recipient;
import io.shangquan.platform.core.id.IdTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of one demand who was told of what happened to it, when and how. What is here decides who may know: no other service is asked. */
public final class CheckNotices {

    /** As many as demand-service's self-check looks at. */
    private static final int MOST = 1_000;

    private final InboxQueries inbox;
    private final MailLog mails;
    private final OutsideNotices outside;

    public CheckNotices(InboxQueries inbox, MailLog mails, OutsideNotices outside) {
        this.inbox = inbox;
        this.mails = mails;
        this.outside = outside;
    }

    /** The notices in the order in which they came; none if nothing has come of the demand, or the reader may not ask about it. */
    public List<DemandNotice> handle(String district, String demand, NoticeReader reader) {
        List<InboxEntry> entries = inbox.ofDemand(district, demand, MOST);
        Filing filing = Filing.in(entries, demand);
        if (!reader.mayAsk(filing, entries)) {
            return List.of();
        }
        Map<String, List<InboxEntry>> byEvent = entries.stream()
                .collect(Collectors.groupingBy(InboxEntry::event, LinkedHashMap::new, Collectors.toList()));
        Set<String> events = byEvent.keySet();
        NoticeSight sight = new NoticeSight(reader, filing, read(entries, reader));
        Map<String, List<Recipient>> mailed = mailed(events, sight);
        Map<String, List<Recipient>> out =
                reader.whole() ? outside.of(district, events, reader.subscribers()) : Map.of();
        return byEvent.values().stream()
                .map(told -> noticeOf(told, sight, mailed, out))
                .toList();
    }

    private Set<String> read(List<InboxEntry> entries, NoticeReader reader) {
        List<InboxEntry> own = entries.stream()
                .filter(entry -> reader.audiences().contains(entry.audience()))
                .toList();
        return inbox.readBy(reader.subject(), own);
    }

    private Map<String, List<Recipient>> mailed(Set<String> events, NoticeSight sight) {
        Map<String, List<Recipient>> found = new HashMap<>();
        mails.holding(events)
                .forEach(mail -> sight.mailed(mail, events)
                        .forEach((event, recipient) -> found.computeIfAbsent(event, _ -> new ArrayList<>())
                                .add(recipient)));
        return found;
    }

    private static DemandNotice noticeOf(
            List<InboxEntry> told,
            NoticeSight sight,
            Map<String, List<Recipient>> mailed,
            Map<String, List<Recipient>> out) {
        InboxEntry any = told.getFirst();
        String event = any.event();
        List<Recipient> recipients = Stream.of(
                        sight.inInboxes(told),
                        mailed.getOrDefault(event, List.of()),
                        out.getOrDefault(event, List.of()))
                .flatMap(List::stream)
                .toList();
        return new DemandNotice(event, any.type(), any.subject(), any.at(), IdTimes.timeOf(any.position()), recipients);
    }
}
