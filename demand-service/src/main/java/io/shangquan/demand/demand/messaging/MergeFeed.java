package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.demand.DemandAbsorbing;
import io.shangquan.contracts.demand.DemandDeclined;
import io.shangquan.contracts.demand.DemandMerged;
import io.shangquan.contracts.demand.DemandReleasing;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandUnmerged;
import io.shangquan.contracts.demand.DemandWithdrawn;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.demand.application.MergeDemands;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Carries merging from one demand to the next. */
@Component
class MergeFeed implements LifeConsumer {

    private static final Map<String, Class<?>> CONTRACTS = EventTypes.byType(
            DemandAbsorbing.class,
            DemandMerged.class,
            DemandReleasing.class,
            DemandUnmerged.class,
            DemandResolved.class,
            DemandDeclined.class,
            DemandWithdrawn.class);

    private final MergeDemands merge;

    MergeFeed(MergeDemands merge) {
        this.merge = merge;
    }

    @Override
    public String name() {
        return "merging";
    }

    @Override
    public Set<String> types() {
        return CONTRACTS.keySet();
    }

    @Override
    public void apply(ReceivedEvent event) {
        Class<?> contract = CONTRACTS.get(event.type());
        if (contract == null) {
            return;
        }
        String district = event.district();
        DemandId subject = new DemandId(event.subject());
        switch (event.as(contract)) {
            case DemandAbsorbing absorbing ->
                merge.onAbsorbing(district, subject, new DemandId(absorbing.source()), absorbing.by());
            case DemandMerged merged -> merge.onMerged(district, subject, new DemandId(merged.target()));
            case DemandReleasing releasing ->
                merge.onReleasing(district, subject, new DemandId(releasing.source()), releasing.by());
            case DemandUnmerged unmerged -> merge.onUnmerged(district, subject, new DemandId(unmerged.target()));
            case DemandResolved resolved ->
                merge.onResolved(district, subject, Resolution.Outcome.valueOf(resolved.outcome()));
            default -> merge.onEnded(district, subject);
        }
    }
}
