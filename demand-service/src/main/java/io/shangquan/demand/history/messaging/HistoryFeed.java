package io.shangquan.demand.history.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.history.application.HistoryEntry;
import io.shangquan.demand.history.messaging.HistoryKeeper.Happening;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.messaging.consumer.GatheringConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what happens to demands. */
@Component
class HistoryFeed implements GatheringConsumer {

    private static final JsonMapper JSON = PlatformJson.lenient();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    /** Who filed it is the demand's to show, by its own rule. */
    private static final String SUBMITTER = "submitter";
    /** Comments, plans and the like name the demand that they belong to. */
    private static final String DEMAND = "demand";

    private final HistoryKeeper histories;

    HistoryFeed(HistoryKeeper histories) {
        this.histories = histories;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        applyTogether(List.of(event));
    }

    @Override
    public void applyTogether(List<ReceivedEvent> events) {
        histories.keep(events.stream().map(HistoryFeed::happening).toList());
    }

    @Override
    public void forget() {
        histories.forget();
    }

    private static Happening happening(ReceivedEvent event) {
        Map<String, Object> details = JSON.readValue(event.data(), FIELDS);
        details.values().removeIf(Objects::isNull);
        details.remove(SUBMITTER);
        Object demand = details.remove(DEMAND);
        return new Happening(
                event.district(),
                demand instanceof String other ? other : event.subject(),
                new HistoryEntry(
                        event.id(),
                        event.subject(),
                        event.sequence(),
                        event.type(),
                        event.time(),
                        event.publishedAt(),
                        details));
    }
}
