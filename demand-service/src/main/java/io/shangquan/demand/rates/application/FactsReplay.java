package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.DemandFact;
import java.time.Instant;
import java.util.Collection;

/** Facts, computed anew from every event there is. */
public interface FactsReplay {

    /** The facts of a district as the events until a moment tell them. Takes as long as reading all events does. */
    Collection<DemandFact> until(String district, Instant cutoff);
}
