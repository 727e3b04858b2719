package io.shangquan.notification.notice.messaging;

import io.shangquan.notification.notice.domain.Notice;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Set;

/** Hears of everything that concerns somebody. */
public abstract class NoticeConsumer implements EventConsumer {

    private final Notices notices;

    protected NoticeConsumer(Notices notices) {
        this.notices = notices;
    }

    @Override
    public final Set<String> topics() {
        return notices.topics();
    }

    @Override
    public final Set<String> types() {
        return notices.types();
    }

    @Override
    public final Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public final void apply(ReceivedEvent event) {
        handle(noticeOf(event));
    }

    /** What an event is to those whom it concerns. */
    protected final Notice noticeOf(ReceivedEvent event) {
        return notices.of(event);
    }

    /** Does what has to be done for those whom it concerns; more than once for the same event, it does nothing more. */
    protected abstract void handle(Notice notice);
}
