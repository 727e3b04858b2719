package io.shangquan.demand.rates.messaging;

import io.shangquan.contracts.demand.DemandCalledBack;
import io.shangquan.contracts.demand.DemandFirstContacted;
import io.shangquan.contracts.demand.DemandRated;
import io.shangquan.contracts.demand.DemandReclassified;
import io.shangquan.contracts.demand.DemandReopened;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps one fact for each demand; only its first round counts, later ones are noted as reopened. */
@Component
class FactFeed implements EventConsumer {

    private static final Map<String, Class<?>> CONTRACTS = Stream.of(
                    DemandSubmitted.class,
                    DemandReclassified.class,
                    DemandRouted.class,
                    DemandFirstContacted.class,
                    DemandCalledBack.class,
                    DemandRated.class,
                    DemandReopened.class)
            .collect(Collectors.toUnmodifiableMap(EventTypes::of, contract -> contract));
    private static final ZoneId ZONE_IF_UNKNOWN = ZoneId.of("Asia/Shanghai");

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
        return CONTRACTS.keySet();
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        Class<?> contract = CONTRACTS.get(event.type());
        if (contract == null) {
            return;
        }
        Object happened = event.as(contract);
        Document fields = happened instanceof DemandSubmitted submitted
                ? new Document(FactKeeper.CATEGORY, submitted.category())
                : laterFields(event, happened);
        if (!fields.isEmpty()) {
            facts.keep(event.district(), event.subject(), event.sequence(), fields);
        }
    }

    @Override
    public void forget() {
        facts.forget();
    }

    private Document laterFields(ReceivedEvent event, Object happened) {
        Document known = facts.find(event.district(), event.subject()).orElseGet(Document::new);
        boolean laterRound = known.containsKey(FactKeeper.REOPENED);
        return switch (happened) {
            case DemandReclassified changed when !laterRound -> new Document(FactKeeper.CATEGORY, changed.category());
            case DemandReopened _ -> new Document(FactKeeper.REOPENED, true);
            case DemandRouted routed
            when !laterRound -> {
                Document fields = new Document(FactKeeper.UNIT, routed.unit());
                if (!known.containsKey(FactKeeper.MONTH)) {
                    fields.append(FactKeeper.MONTH, monthOf(event));
                }
                yield fields;
            }
            case DemandFirstContacted contacted
            when !laterRound -> new Document(FactKeeper.CONTACTED_IN_TIME, contacted.inTime());
            case DemandRated rated
            when !laterRound ->
                new Document(FactKeeper.SOLVED, rated.solved())
                        .append(FactKeeper.SATISFIED, rated.satisfied())
                        .append(FactKeeper.SYNTHETIC, rated.synthetic());
            case DemandCalledBack called
            when !laterRound && called.reached() ->
                new Document(FactKeeper.SOLVED, called.solved()).append(FactKeeper.SATISFIED, called.satisfied());
            default -> new Document();
        };
    }

    private String monthOf(ReceivedEvent event) {
        ZoneId zone = districts
                .find(event.district())
                .map(district -> ZoneId.of(district.timeZone()))
                .orElse(ZONE_IF_UNKNOWN);
        return YearMonth.from(event.time().atZone(zone)).toString();
    }
}
