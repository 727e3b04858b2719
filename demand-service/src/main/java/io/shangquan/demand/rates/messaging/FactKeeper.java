package io.shangquan.demand.rates.messaging;

import io.shangquan.demand.rates.domain.DemandFact;
import java.util.List;
import java.util.Optional;

/** Where facts are kept. */
public interface FactKeeper {

    /** What is known of a demand so far. */
    Optional<DemandFact> find(String district, String demand);

    /** Keeps what is told of different demands, each unless something newer is known. */
    void keep(List<Told> told);

    /** Forgets all, before the events are read anew. */
    void forget();

    /** What an event tells of a demand. */
    sealed interface Told {

        String district();

        String demand();

        String sequence();

        /** What a demand's own events tell up to this one. */
        record Fact(String district, String demand, String sequence, DemandFact fact) implements Told {}

        /** Whether it is left out. */
        record Exclusion(String district, String demand, String sequence, boolean excluded) implements Told {}
    }
}
