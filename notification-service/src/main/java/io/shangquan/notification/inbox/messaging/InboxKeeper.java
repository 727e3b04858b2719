package io.shangquan.notification.inbox.messaging;

import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.Inbox;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.notice.domain.Notice;
import io.shangquan.notification.notice.messaging.NoticeConsumer;
import io.shangquan.notification.notice.messaging.Notices;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.messaging.consumer.GatheringConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what happens into inbox entries: one write for all the audiences of one moment, then a word to their open streams. */
@Component
class InboxKeeper extends NoticeConsumer implements GatheringConsumer {

    private final Inbox inbox;
    private final InboxStreams streams;
    private final WakeUps wakeUps;
    private final IdSource ids;

    InboxKeeper(Notices notices, Inbox inbox, InboxStreams streams, WakeUps wakeUps, IdSource ids) {
        super(notices);
        this.inbox = inbox;
        this.streams = streams;
        this.wakeUps = wakeUps;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    protected void handle(Notice notice) {
        keep(List.of(notice));
    }

    @Override
    public void applyTogether(List<ReceivedEvent> events) {
        keep(events.stream().map(this::noticeOf).toList());
    }

    private void keep(List<Notice> notices) {
        inbox.keep(notices.stream().flatMap(this::entries).toList());
        Set<Audience> concerned =
                notices.stream().flatMap(notice -> notice.audiences().stream()).collect(Collectors.toSet());
        streams.wake(concerned);
        wakeUps.tellOthers(concerned);
    }

    private Stream<InboxEntry> entries(Notice notice) {
        Set<Audience> audiences = notice.audiences().isEmpty() ? Set.of(Audience.NOBODY) : notice.audiences();
        return audiences.stream().map(audience -> entry(notice, audience));
    }

    private InboxEntry entry(Notice notice, Audience audience) {
        return new InboxEntry(
                DerivedId.of(notice.event(), audience.name()),
                ids.next(),
                audience,
                notice.event(),
                notice.type(),
                notice.district(),
                notice.subject(),
                notice.at(),
                notice.details(),
                null,
                notice.author());
    }
}
