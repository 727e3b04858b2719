package io.shangquan.demand.rates.messaging;

import io.shangquan.demand.rates.domain.DemandFact;
import java.util.Optional;

/** Where facts are kept. */
public interface FactKeeper {

    /** What is known of a demand so far. */
    Optional<DemandFact> find(String district, String demand);

    /** Keeps what a demand's own events tell, unless something newer is known. */
    void keep(String district, String demand, String sequence, DemandFact fact);

    /** Keeps whether a demand is left out, unless something newer is known. */
    void exclude(String district, String demand, String sequence, boolean excluded);

    /** Forgets all, before the events are read anew. */
    void forget();
}
