package io.shangquan.notification.subscriber.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.delivery.application.Dispatcher;
import io.shangquan.notification.subscriber.application.BringOut;
import io.shangquan.notification.subscriber.application.OutboundEvent;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings what happens to subscribers outside, without the ids of the people concerned. */
@Component
class OutboundEvents implements EventConsumer {

    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final JsonMapper JSON = PlatformJson.lenient();
    private static final String UNIT = "unit";
    /** Fields that hold ids of people, over all contracts. */
    private static final Set<String> PEOPLE =
            Set.of("submitter", "person", "persons", "officer", "formerOfficer", "author", "actor", "mentions", "team");

    private final BringOut bringOut;
    private final Dispatcher webhooks;

    OutboundEvents(BringOut bringOut, Dispatcher webhookDispatcher) {
        this.bringOut = bringOut;
        this.webhooks = webhookDispatcher;
    }

    @Override
    public String name() {
        return "outbound";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND, Topics.EVENT, Topics.LEDGER, Topics.ORGANISATION);
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Effect effect() {
        return Effect.ACTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.data() != null && bringOut.handle(outbound(event))) {
            webhooks.wake();
        }
    }

    private static OutboundEvent outbound(ReceivedEvent event) {
        JsonNode data = JSON.readTree(Objects.requireNonNull(event.data()));
        if (data instanceof ObjectNode fields) {
            fields.remove(PEOPLE);
        }
        return new OutboundEvent(
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.district(),
                event.time(),
                unitIn(data),
                JSON.writeValueAsString(data));
    }

    private static @Nullable String unitIn(JsonNode data) {
        return data.path(UNIT).isString() ? data.path(UNIT).asString() : null;
    }
}
