package io.shangquan.demand.rates.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where and at what hour demands were filed. */
public final class HeatMap {

    private static final int HOURS = 24;

    private HeatMap() {}

    /** A row for each site, by its code; demands without a site or an hour are left out. */
    public static List<Row> of(Collection<DemandFact> facts) {
        Map<String, long[]> sites = new TreeMap<>();
        for (DemandFact fact : facts) {
            if (fact.site() != null && fact.hour() != null) {
                sites.computeIfAbsent(fact.site(), site -> new long[HOURS])[fact.hour()]++;
            }
        }
        List<Row> rows = new ArrayList<>();
        sites.forEach((site, hours) ->
                rows.add(new Row(site, Arrays.stream(hours).boxed().toList())));
        return rows;
    }

    /**
     * A site.
     *
     * @param hours how many were filed in each of the 24 hours
     */
    public record Row(String site, List<Long> hours) {
        public Row {
            hours = List.copyOf(hours);
        }
    }
}
