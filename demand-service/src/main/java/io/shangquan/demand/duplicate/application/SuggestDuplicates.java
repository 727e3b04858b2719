package io.shangquan.demand.duplicate.application;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.duplicate.domain.Likeness;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Finds open demands that somebody may be about to file a second time. */
public final class SuggestDuplicates {

    private static final Duration BACK = Duration.ofDays(30);
    private static final int COMPARED = 200;
    private static final int SUGGESTED = 5;

    private final DemandQueries demands;
    private final Clock clock;

    public SuggestDuplicates(DemandQueries demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    /** The likeliest of the site's demands of the last month, the likeliest first. */
    public List<Suggestion> suggest(String district, String site, String category, String text) {
        Instant now = clock.instant();
        Likeness.Described wanted = new Likeness.Described(category, text, now);
        return demands.openAt(district, site, now.minus(BACK), COMPARED).stream()
                .map(view -> new Suggestion(view.demand(), Likeness.of(wanted, described(view.demand()))))
                .filter(suggestion -> suggestion.likeness() >= Likeness.LIKELY)
                .sorted(Comparator.comparingDouble(Suggestion::likeness).reversed())
                .limit(SUGGESTED)
                .toList();
    }

    private static Likeness.Described described(Demand demand) {
        Intake intake = demand.state().intake();
        return new Likeness.Described(intake.category(), intake.description(), intake.submittedAt());
    }

    /** A demand that may be the same. */
    public record Suggestion(Demand demand, double likeness) {}
}
