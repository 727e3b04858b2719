package io.shangquan.demand.demand.application;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the office decides of a demand. */
public final class TriageDemand {

    private final Demands demands;
    private final CategoryTree categories;
    private final Units units;
    private final Timetables timetables;
    private final Clock clock;

    public TriageDemand(Demands demands, CategoryTree categories, Units units, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.categories = categories;
        this.units = units;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Accepts and routes it.
     *
     * @param unit null for the one that its category proposes
     */
    public DemandDecision route(String district, DemandId id, Actor actor, Route route, @Nullable String unit) {
        return toUnit(
                district,
                id,
                unit,
                (demand, lead) -> demand.route(
                        actor,
                        route,
                        lead,
                        timetables.of(district, demand.state().intake()),
                        clock.instant()));
    }

    /** Gives it to another unit. */
    public DemandDecision changeUnit(String district, DemandId id, Actor actor, Route route, String unit) {
        return toUnit(district, id, unit, (demand, lead) -> demand.changeUnit(actor, route, lead, clock.instant()));
    }

    /**
     * Does not accept it.
     *
     * @param instead where to go instead, for the submitter
     */
    public DemandDecision decline(String district, DemandId id, Actor actor, Ending.Reason reason, String instead) {
        return demands.change(district, id, demand -> demand.decline(actor, reason, instead, clock.instant()));
    }

    private DemandDecision toUnit(
            String district, DemandId id, @Nullable String named, BiFunction<Demand, String, DemandDecision> verb) {
        return demands.change(district, id, demand -> {
            String lead = named == null ? proposedFor(demand) : named;
            Optional<Unit> unit = units.find(district, lead);
            if (unit.isEmpty()) {
                return new DemandDecision.Refused(new DemandRefusal.UnknownUnit(lead));
            }
            return unit.get().canLead()
                    ? verb.apply(demand, lead)
                    : new DemandDecision.Refused(new DemandRefusal.UnsuitableUnit(lead));
        });
    }

    private String proposedFor(Demand demand) {
        return categories
                .find(demand.state().intake().category())
                .map(Category::unit)
                .orElseThrow();
    }
}
