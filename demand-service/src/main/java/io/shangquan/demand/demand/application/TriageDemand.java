package io.shangquan.demand.demand.application;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.domain.Routing;
import io.shangquan.demand.demand.domain.WhistleCall;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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

    /** Accepts and routes it. */
    public DemandDecision route(String district, DemandId id, Actor actor, Wish wish) {
        return toUnit(
                district,
                id,
                wish,
                (demand, routing) -> demand.route(
                        actor, routing, timetables.of(district, demand.state().intake()), clock.instant()));
    }

    /** Gives it to another unit. */
    public DemandDecision changeUnit(String district, DemandId id, Actor actor, Wish wish) {
        return toUnit(district, id, wish, (demand, routing) -> demand.changeUnit(actor, routing, clock.instant()));
    }

    /**
     * Puts it under another category or urgency.
     *
     * @param category null for the one it has; {@code urgency} likewise
     */
    public DemandDecision reclassify(
            String district, DemandId id, Actor actor, @Nullable String category, @Nullable Urgency urgency) {
        if (category != null && categories.find(category).filter(Category::leaf).isEmpty()) {
            return new DemandDecision.Refused(new DemandRefusal.UnknownCategory(category));
        }
        return demands.change(district, id, demand -> {
            Intake was = demand.state().intake();
            Intake amended =
                    was.under(category == null ? was.category() : category, urgency == null ? was.urgency() : urgency);
            return demand.reclassify(actor, amended, timetables.of(district, amended), clock.instant());
        });
    }

    /** Agrees with a return order: another unit gets it. */
    public DemandDecision upholdReturn(String district, DemandId id, Actor actor, Wish wish) {
        return toUnit(district, id, wish, (demand, routing) -> demand.upholdReturn(actor, routing, clock.instant()));
    }

    /** Disagrees with a return order: the unit keeps it. */
    public DemandDecision rejectReturn(String district, DemandId id, Actor actor) {
        return demands.change(district, id, demand -> demand.rejectReturn(actor, clock.instant()));
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
            String district, DemandId id, Wish wish, BiFunction<Demand, Routing, DemandDecision> verb) {
        return demands.change(district, id, demand -> {
            LocalDate today = timetables.dayOf(district, clock.instant());
            String lead = wish.unit() == null ? proposedFor(demand) : wish.unit();
            WhistleCall call = wish.call();
            return refusalOf(district, lead, found -> found.canLead(today))
                    .or(() -> call == null
                            ? Optional.empty()
                            : call.assisting().stream()
                                    .map(unit -> refusalOf(district, unit, found -> found.canAssist(today)))
                                    .flatMap(Optional::stream)
                                    .findFirst())
                    .<DemandDecision>map(DemandDecision.Refused::new)
                    .orElseGet(() -> verb.apply(demand, new Routing(wish.route(), lead, call)));
        });
    }

    private Optional<DemandRefusal> refusalOf(String district, String code, Predicate<Unit> suitable) {
        Optional<Unit> unit = units.find(district, code);
        if (unit.isEmpty()) {
            return Optional.of(new DemandRefusal.UnknownUnit(code));
        }
        return suitable.test(unit.get()) ? Optional.empty() : Optional.of(new DemandRefusal.UnsuitableUnit(code));
    }

    private String proposedFor(Demand demand) {
        return categories
                .find(demand.state().intake().category())
                .map(Category::unit)
                .orElseThrow();
    }

    /**
     * By which route a demand is to go where.
     *
     * @param unit null for the one that its category proposes
     * @param call whom a whistle calls; null on other routes
     */
    public record Wish(
            Route route, @Nullable String unit, @Nullable WhistleCall call) {}
}
