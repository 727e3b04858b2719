package io.shangquan.organisation.coverage.messaging;

import io.shangquan.contracts.demand.DoorServiceVisited;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps which enterprises were visited at the door. */
@Component
class VisitFeed implements EventConsumer {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final String NOBODY_THERE = "NOBODY_THERE";

    private final VisitKeeper visits;
    private final LocalDays days;

    VisitFeed(VisitKeeper visits, LocalDays days) {
        this.visits = visits;
        this.days = days;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    public Set<String> types() {
        return Set.of(EventTypes.of(DoorServiceVisited.class));
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        DoorServiceVisited visited = event.as(DoorServiceVisited.class);
        String enterprise = visited.enterprise();
        if (enterprise != null && !visited.outcome().equals(NOBODY_THERE)) {
            YearMonth month = YearMonth.from(days.dayOf(event.district(), event.time()));
            visits.visited(event.district(), event.id(), event.sequence(), enterprise, month);
        }
    }

    @Override
    public void forget() {
        visits.forget();
    }
}
