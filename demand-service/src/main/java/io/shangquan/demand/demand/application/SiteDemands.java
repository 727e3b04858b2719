package io.shangquan.demand.demand.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was filed at sites, for whoever looks at all of a site's demands: only what is compared of each. */
public interface SiteDemands {

    /** The districts in which anything was filed, in order. */
    List<String> districts();

    /** Codes of the sites of a district at which anything was filed, in order. */
    List<String> sitesOf(String district);

    /**
     * Demands of a site that were filed since a moment and stand on their own: neither withdrawn nor merged into another. The newest
     * first.
     */
    List<Filed> filedAt(String district, String site, Instant since, int limit);

    /**
     * A demand.
     *
     * @param category code of its category
     * @param enterprise credit code of the enterprise that it is about, if any
     */
    record Filed(
            String id,
            String category,
            String description,
            @Nullable String enterprise,
            Instant submittedAt) {}
}
