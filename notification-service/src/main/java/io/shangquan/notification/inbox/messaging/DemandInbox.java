package io.shangquan.notification.inbox.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.application.InboxStreams;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.Inbox;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns what happens to demands into inbox entries. */
@Component
class DemandInbox implements EventConsumer {

    private static final JsonMapper JSON = PlatformJson.lenient();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Inbox inbox;
    private final InboxStreams streams;
    private final WakeUps wakeUps;
    private final IdSource ids;

    DemandInbox(Inbox inbox, InboxStreams streams, WakeUps wakeUps, IdSource ids) {
        this.inbox = inbox;
        this.streams = streams;
        this.wakeUps = wakeUps;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "demand-inbox";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    public Set<String> types() {
        return DemandNotices.types();
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        Object happened = event.as(DemandNotices.contractOf(event.type()));
        Set<Audience> audiences = DemandNotices.audiencesOf(happened, event.district());
        List<InboxEntry> entries =
                audiences.stream().map(audience -> entry(event, audience)).toList();
        inbox.keep(entries);
        streams.wake(audiences);
        wakeUps.tellOthers(audiences);
    }

    private InboxEntry entry(ReceivedEvent event, Audience audience) {
        return new InboxEntry(
                DerivedId.of(event.id(), audience.name()),
                ids.next(),
                audience,
                event.id(),
                event.type(),
                event.district(),
                event.subject(),
                event.time(),
                detailsOf(event));
    }

    private static Map<String, Object> detailsOf(ReceivedEvent event) {
        Map<String, Object> details = new LinkedHashMap<>(JSON.readValue(event.data(), FIELDS));
        details.values().removeIf(Objects::isNull);
        return details;
    }
}
