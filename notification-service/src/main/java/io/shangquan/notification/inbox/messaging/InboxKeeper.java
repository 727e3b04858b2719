package io.shangquan.notification.inbox.messaging;

import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.Inbox;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.notice.domain.Notice;
import io.shangquan.notification.notice.messaging.Notices;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns what happens into inbox entries: one write for all the audiences of an event, then a word to their open streams. */
@Component
class InboxKeeper implements EventConsumer {

    private final Notices notices;
    private final Inbox inbox;
    private final InboxStreams streams;
    private final WakeUps wakeUps;
    private final IdSource ids;

    InboxKeeper(Notices notices, Inbox inbox, InboxStreams streams, WakeUps wakeUps, IdSource ids) {
        this.notices = notices;
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
    public Set<String> topics() {
        return notices.topics();
    }

    @Override
    public Set<String> types() {
        return notices.types();
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        Notice notice = notices.of(event);
        inbox.keep(notice.audiences().stream()
                .map(audience -> entry(notice, audience))
                .toList());
        streams.wake(notice.audiences());
        wakeUps.tellOthers(notice.audiences());
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
                notice.details());
    }
}
