package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.demand.DemandHeld;
import io.shangquan.contracts.demand.DemandHoldRefused;
import io.shangquan.contracts.demand.DemandHoldRequested;
import io.shangquan.contracts.demand.DemandResumed;
import io.shangquan.demand.demand.domain.DemandEvent;
import org.jspecify.annotations.Nullable;

/** Events of pauses as contract records. */
final class HoldMessages {

    private HoldMessages() {}

    static DemandHoldRequested of(DemandEvent.HoldRequested requested) {
        return new DemandHoldRequested(
                requested.unit(), requested.hold().reason(), requested.hold().until());
    }

    static DemandHoldRefused of(DemandEvent.HoldRefused refused) {
        return new DemandHoldRefused(refused.unit(), refused.hold().reason());
    }

    static DemandHeld of(DemandEvent.Held held, @Nullable String submitter) {
        return new DemandHeld(held.unit(), held.hold().reason(), held.hold().until(), held.resolveDueAt(), submitter);
    }

    static DemandResumed of(DemandEvent.Resumed resumed, @Nullable String submitter) {
        return new DemandResumed(resumed.unit(), resumed.by().name(), resumed.resolveDueAt(), submitter);
    }
}
