package io.shangquan.demand.rates.messaging;

import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.RateAppealDecided;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.messaging.FactKeeper.Told;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.messaging.consumer.GatheringConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps one fact for each demand; only its first round counts, later ones are noted as reopened. */
@Component
class FactFeed implements GatheringConsumer {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final FactKeeper facts;
    private final DistrictDirectory districts;

    FactFeed(FactKeeper facts, DistrictDirectory districts) {
        this.facts = facts;
        this.districts = districts;
    }

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    public Set<String> types() {
        return FactEvents.CONTRACTS.keySet();
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
        applyTogether(List.of(event));
    }

    @Override
    public void applyTogether(List<ReceivedEvent> events) {
        facts.keep(events.stream().map(this::told).flatMap(Optional::stream).toList());
    }

    @Override
    public void forget() {
        facts.forget();
    }

    /** What an event tells; nothing, if what is known of the demand stays as it is. */
    private Optional<Told> told(ReceivedEvent event) {
        Object happened = event.as(Objects.requireNonNull(FactEvents.CONTRACTS.get(event.type())));
        String district = event.district();
        String sequence = event.sequence();
        if (happened instanceof RateAppealDecided decided) {
            return Optional.of(new Told.Exclusion(district, decided.demand(), sequence, decided.granted()));
        }
        DemandFact known = happened instanceof DemandSubmitted
                ? DemandFact.NONE
                : facts.find(district, event.subject()).orElse(DemandFact.NONE);
        DemandFact next = FactEvents.after(known, happened, event.time(), districts.zoneOf(district));
        return next.equals(known)
                ? Optional.empty()
                : Optional.of(new Told.Fact(district, event.subject(), sequence, next));
    }
}
