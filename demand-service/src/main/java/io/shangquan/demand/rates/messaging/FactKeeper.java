package io.shangquan.demand.rates.messaging;

import java.util.Optional;
import org.bson.Document;

/** Where facts are kept. */
public interface FactKeeper {

    /** {@code 2026-03}: the month in which the demand was first routed. */
    String MONTH = "month";

    String UNIT = "unit";
    String CATEGORY = "category";
    String CONTACTED_IN_TIME = "contactedInTime";
    String SOLVED = "solved";
    String SATISFIED = "satisfied";
    String SYNTHETIC = "synthetic";
    String REOPENED = "reopened";

    /** What is known of a demand so far. */
    Optional<Document> find(String district, String demand);

    /** Sets fields, unless something newer is known. */
    void keep(String district, String demand, String sequence, Document fields);

    /** Forgets all, before the events are read anew. */
    void forget();
}
