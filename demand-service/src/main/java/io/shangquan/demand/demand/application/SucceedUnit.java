package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.unit.application.Heirs;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the demands in which a unit that has ended has a part, one after the other, to who has its work. */
public final class SucceedUnit {

    private final Demands demands;
    private final DemandQueries queries;
    private final Heirs heirs;
    private final Timetables timetables;
    private final Clock clock;

    public SucceedUnit(Demands demands, DemandQueries queries, Heirs heirs, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.queries = queries;
        this.heirs = heirs;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Gives on what lies on a unit's desk, once its last day is over; what has been given on before is left as it is.
     *
     * @throws ProblemException if one of them cannot be changed now; the others have been
     */
    public void handle(String district, Unit ended) {
        LocalDate today = timetables.dayOf(district, clock.instant());
        if (!ended.existsOn(today)) {
            heirs.of(district, ended, today)
                    .filter(heir -> !heir.code().equals(ended.code()))
                    .ifPresent(heir -> giveOn(district, ended.code(), heir.code()));
        }
    }

    private void giveOn(String district, String ended, String heir) {
        @Nullable ProblemException fault = null;
        @Nullable String after = null;
        do {
            Page<DemandView> page = queries.onDesks(
                    district, Set.of(Desk.unit(ended)), null, new PageRequest(PageRequest.MAX_LIMIT, after));
            for (DemandView view : page.items()) {
                try {
                    succeed(district, view.demand().state().id(), ended, heir);
                } catch (ProblemException e) {
                    fault = e;
                }
            }
            after = page.next();
        } while (after != null);
        if (fault != null) {
            throw fault;
        }
    }

    private void succeed(String district, DemandId id, String ended, String heir) {
        DemandDecision _ =
                demands.change(district, id, demand -> demand.succeedUnit(Actor.timer(), ended, heir, clock.instant()));
    }
}
