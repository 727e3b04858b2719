package io.shangquan.demand.rates.messaging;

import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.RateAppealDecided;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps one fact for each demand; only its first round counts, later ones are noted as reopened. */
@Component
class FactFeed implements EventConsumer {

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
        Class<?> contract = FactEvents.CONTRACTS.get(event.type());
        if (contract == null) {
            return;
        }
        Object happened = event.as(contract);
        if (happened instanceof RateAppealDecided decided) {
            facts.exclude(event.district(), decided.demand(), event.sequence(), decided.granted());
            return;
        }
        DemandFact known = happened instanceof DemandSubmitted
                ? DemandFact.NONE
                : facts.find(event.district(), event.subject()).orElse(DemandFact.NONE);
        DemandFact next = FactEvents.after(known, happened, event.time(), districts.zoneOf(event.district()));
        if (!next.equals(known)) {
            facts.keep(event.district(), event.subject(), event.sequence(), next);
        }
    }

    @Override
    public void forget() {
        facts.forget();
    }
}
