package io.shangquan.local.demo.report;

import io.shangquan.contracts.demand.DemandClosed;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.local.demo.drive.Cast;
import io.shangquan.local.demo.mapping.Filing;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whose inbox must have an entry for an event of a demand. */
public final class Readers {

    private enum Part {
        OFFICE,
        LEAD_UNIT,
        SUBMITTER
    }

    private static final Map<String, Set<Part>> WHO_HEARS = Map.of(
            EventTypes.of(DemandSubmitted.class), Set.of(Part.OFFICE),
            EventTypes.of(DemandRouted.class), Set.of(Part.LEAD_UNIT, Part.SUBMITTER),
            EventTypes.of(DemandTakenUp.class), Set.of(Part.SUBMITTER),
            EventTypes.of(DemandResolved.class), Set.of(Part.OFFICE, Part.SUBMITTER),
            EventTypes.of(DemandClosed.class), Set.of(Part.LEAD_UNIT));

    private final Cast cast;

    public Readers(Cast cast) {
        this.cast = cast;
    }

    /** User names of the accounts that must find an event of this type; none if nobody hears of it. */
    public Set<String> of(Filing filing, String type) {
        Set<String> accounts = new LinkedHashSet<>();
        for (Part part : WHO_HEARS.getOrDefault(type, Set.of())) {
            switch (part) {
                case OFFICE -> accounts.add(cast.office(filing.district()).username());
                case LEAD_UNIT ->
                    accounts.add(
                            cast.officer(filing.district(), filing.department()).username());
                case SUBMITTER -> {
                    if (filing.isOnline()) {
                        accounts.add(cast.submitter(filing).username());
                    }
                }
            }
        }
        return accounts;
    }
}
