package io.shangquan.organisation.plan.messaging;

import io.shangquan.contracts.organisation.PlanDrafted;
import io.shangquan.contracts.organisation.PlanItemProgressed;
import io.shangquan.contracts.organisation.PlanPublished;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.PlanEvent;

/** Plans as contract records. */
public final class PlanMessages {

    private PlanMessages() {}

    /** The contract record of an event; what a plan says stays here. */
    public static Object of(PlanEvent event, Plan after) {
        return switch (event) {
            case PlanEvent.Drafted _ -> new PlanDrafted(after.kind().name(), after.year());
            case PlanEvent.Published(int version) ->
                new PlanPublished(after.kind().name(), after.year(), version);
            case PlanEvent.Progressed(int item, int percent) -> new PlanItemProgressed(item, percent);
        };
    }
}
