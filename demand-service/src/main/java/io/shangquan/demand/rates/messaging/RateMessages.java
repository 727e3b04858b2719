package io.shangquan.demand.rates.messaging;

import io.shangquan.contracts.demand.RateAppealDecided;
import io.shangquan.contracts.demand.RateAppealMade;
import io.shangquan.contracts.demand.RateMonthFrozen;
import io.shangquan.demand.rates.domain.RateAppeal;
import io.shangquan.demand.rates.domain.RateAppealEvent;
import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.ThreeRates;

/** Frozen months and appeals as contract records. */
public final class RateMessages {

    private RateMessages() {}

    /** A frozen month. */
    public static RateMonthFrozen of(RateMonth month) {
        ThreeRates sum = month.sum();
        return new RateMonthFrozen(
                month.month().toString(),
                month.rules(),
                month.cutoff(),
                sum.routed(),
                sum.contacted(),
                sum.answered(),
                sum.solved(),
                sum.satisfied(),
                sum.excluded());
    }

    /** The contract record of an event. */
    public static Object of(RateAppealEvent event, RateAppeal after) {
        return switch (event) {
            case RateAppealEvent.Made _ -> new RateAppealMade(after.demand(), after.unit(), after.reason());
            case RateAppealEvent.Decided decided ->
                new RateAppealDecided(after.demand(), after.unit(), after.reason(), decided.granted());
        };
    }
}
