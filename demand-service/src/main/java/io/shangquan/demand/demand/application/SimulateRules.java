package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What another version of the deadline rules would have changed for past demands. */
public final class SimulateRules {

    private static final int MOST = 200;

    private final DemandQueries demands;
    private final Timetables timetables;
    private final Clock clock;

    public SimulateRules(DemandQueries demands, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Looks at the newest 200 demands of a district: each of their clocks as it was and as it would have been. Demands for which a draft
     * has no rule are left out; its gaps tell of them.
     */
    public Outcome simulate(String district, DeadlineRules rules) {
        Instant now = clock.instant();
        List<DemandView> looked = demands.list(district, DemandQueries.Filter.of(null), new PageRequest(MOST, null))
                .items();
        List<Row> different = new ArrayList<>();
        int clocks = 0;
        for (DemandView view : looked) {
            DemandState demand = view.demand().state();
            if (!rules.cover(demand.intake().urgency(), demand.intake().category())) {
                continue;
            }
            Timetable timetable = timetables.under(district, rules, demand.intake());
            for (DeadlineClock was : demand.clocks().all()) {
                clocks++;
                Row row = Row.of(demand, was, timetable, now);
                if (row.differs()) {
                    different.add(row);
                }
            }
        }
        return new Outcome(looked.size(), clocks, different);
    }

    /**
     * What would differ.
     *
     * @param demands how many were looked at
     * @param clocks how many deadlines they have
     */
    public record Outcome(int demands, int clocks, List<Row> different) {
        public Outcome {
            different = List.copyOf(different);
        }

        /** How many more deadlines would have been missed; negative if fewer. */
        public long moreMissed() {
            return different.stream().filter(Row::wouldBeMissed).count()
                    - different.stream().filter(Row::wasMissed).count();
        }
    }

    /** One deadline, as it was and as it would have been. */
    public record Row(
            String demand,
            String number,
            String category,
            Urgency urgency,
            ClockKind clock,
            Instant wasDueAt,
            Instant wouldBeDueAt,
            boolean wasMissed,
            boolean wouldBeMissed) {

        static Row of(DemandState demand, DeadlineClock was, Timetable timetable, Instant now) {
            Instant would =
                    timetable.of(was.kind(), was.startedAt(), was.pauses()).dueAt();
            Instant end = was.stoppedAt() == null ? now : was.stoppedAt();
            return new Row(
                    demand.id().value(),
                    demand.number(),
                    demand.intake().category(),
                    demand.intake().urgency(),
                    was.kind(),
                    was.dueAt(),
                    would,
                    was.missed(),
                    end.isAfter(would));
        }

        boolean differs() {
            return !wasDueAt.equals(wouldBeDueAt);
        }
    }
}
