package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.demand.DemandReturnDecided;
import io.shangquan.contracts.demand.DemandReturned;
import io.shangquan.demand.demand.domain.DemandEvent;
import io.shangquan.demand.demand.domain.ReturnOrder;

/** Events of return orders as contract records. */
final class DisputeMessages {

    private DisputeMessages() {}

    static DemandReturned of(DemandEvent.Returned returned) {
        ReturnOrder order = returned.order();
        return new DemandReturned(
                order.unit(),
                order.round(),
                order.reason().name(),
                order.decider().name());
    }

    static DemandReturnDecided of(DemandEvent.ReturnDecided decided) {
        ReturnOrder order = decided.order();
        return new DemandReturnDecided(
                order.unit(),
                order.round(),
                order.verdict() == ReturnOrder.Verdict.UPHELD,
                decided.unit(),
                order.decider().name());
    }
}
