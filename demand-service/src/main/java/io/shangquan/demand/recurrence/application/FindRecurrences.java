package io.shangquan.demand.recurrence.application;

import io.shangquan.demand.demand.application.ItemByItem;
import io.shangquan.demand.demand.application.SiteDemands;
import io.shangquan.demand.recurrence.domain.Cluster;
import io.shangquan.demand.recurrence.domain.Clustering;
import io.shangquan.demand.recurrence.domain.FiledDemand;
import io.shangquan.demand.recurrence.domain.Recognition;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceDecision;
import io.shangquan.demand.recurrence.domain.Recurrences;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Finds what comes back in a district, site by site, and proposes it; finding it again changes only what is different. */
public final class FindRecurrences {

    /** So far back, that what comes in the same season of two years is seen. */
    private static final Duration BACK = Duration.ofDays(730);

    /** Of a site, so many demands are compared at most, the newest. */
    private static final int COMPARED = 2_000;

    private final SiteDemands demands;
    private final Recurrences recurrences;
    private final RecurrenceQueries queries;
    private final DistrictDirectory districts;
    private final Clock clock;

    public FindRecurrences(
            SiteDemands demands,
            Recurrences recurrences,
            RecurrenceQueries queries,
            DistrictDirectory districts,
            Clock clock) {
        this.demands = demands;
        this.recurrences = recurrences;
        this.queries = queries;
        this.districts = districts;
        this.clock = clock;
    }

    /** The id of a recurrence that is found for the first time: whoever finds it gives it the same. */
    static String idOf(String district, String site, Cluster cluster) {
        return DerivedId.of(
                String.join(
                        "/", district, site, cluster.branch(), cluster.eldest().id()),
                "recurrence");
    }

    /** The time zone of a district. */
    ZoneId zoneOf(String district) {
        return districts.zoneOf(district);
    }

    /** Looks at all sites of a district; each recurrence that changes is a part of the command under way. */
    public Findings find(String district) {
        Instant since = clock.instant().minus(BACK);
        ZoneId zone = zoneOf(district);
        return demands.sitesOf(district).stream()
                .map(site -> findAt(district, site, since, zone))
                .reduce(Findings.NONE, Findings::plus);
    }

    private Findings findAt(String district, String site, Instant since, ZoneId zone) {
        List<FiledDemand> filed = demands.filedAt(district, site, since, COMPARED).stream()
                .map(FindRecurrences::compared)
                .toList();
        Recognition recognition = Recognition.of(Clustering.of(filed, zone), queries.at(district, site));
        Findings found = recognition.matches().stream()
                .map(match -> keep(district, site, match, zone))
                .reduce(Findings.NONE, Findings::plus);
        return recognition.missed().stream()
                .map(missed -> change(missed, Recurrence::miss))
                .reduce(found, Findings::plus);
    }

    private Findings keep(String district, String site, Recognition.Match match, ZoneId zone) {
        Recurrence known = match.known();
        if (known != null) {
            return change(known, recurrence -> recurrence.findAgain(match.cluster(), zone));
        }
        String id = idOf(district, site, match.cluster());
        boolean kept = ItemByItem.part(
                id, () -> recurrences.keep(Recurrence.propose(id, district, site, match.cluster(), zone)));
        return kept ? new Findings(1, 0, 0) : Findings.NONE;
    }

    private Findings change(Recurrence known, Function<Recurrence, RecurrenceDecision> verb) {
        return ItemByItem.part(known.id(), () -> switch (recurrences.change(known.district(), known.id(), verb)) {
            case RecurrenceDecision.Accepted accepted -> Findings.of(known, accepted.recurrence());
            case RecurrenceDecision.Refused _ -> Findings.NONE;
        });
    }

    private static FiledDemand compared(SiteDemands.Filed filed) {
        return new FiledDemand(
                filed.id(), filed.category(), filed.description(), filed.enterprise(), filed.submittedAt());
    }
}
