package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.unit.application.LeftWork;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Clock;
import java.util.Set;

/** Demands that lie on a unit's desk. */
public final class LeftDemands implements LeftWork {

    private final Demands demands;
    private final DemandQueries queries;
    private final Clock clock;

    public LeftDemands(Demands demands, DemandQueries queries, Clock clock) {
        this.demands = demands;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Page<String> leftBy(String district, String unit, PageRequest page) {
        return queries.onDesks(district, Set.of(Desk.unit(unit)), null, page)
                .map(view -> view.demand().state().id().value());
    }

    @Override
    public void giveOn(String district, String id, String ended, String heir) {
        DemandDecision _ = demands.change(
                district, new DemandId(id), demand -> demand.succeedUnit(Actor.timer(), ended, heir, clock.instant()));
    }
}
