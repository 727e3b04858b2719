package io.shangquan.demand.whistle.application;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.WhistleCall;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleDecision;
import io.shangquan.demand.whistle.domain.WhistleStatus;
import io.shangquan.demand.whistle.domain.Whistles;
import io.shangquan.platform.core.command.CommandScope;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Blows whistles for demands that are routed so, and ends them with the demand. */
public final class BlowWhistle {

    private final Whistles whistles;
    private final WhistleQueries queries;
    private final DemandQueries demands;
    private final Units units;
    private final Timetables timetables;
    private final Supplier<String> codes;
    private final Clock clock;

    /** @param codes what shows that one is there: short, and not to be guessed */
    public BlowWhistle(
            Whistles whistles,
            WhistleQueries queries,
            DemandQueries demands,
            Units units,
            Timetables timetables,
            Supplier<String> codes,
            Clock clock) {
        this.whistles = whistles;
        this.queries = queries;
        this.demands = demands;
        this.units = units;
        this.timetables = timetables;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A demand was given to a unit: an earlier whistle ends, unless it calls the same units; if the demand goes by whistle, a new one is
     * kept under the id that was reserved for it. A demand that has moved on meanwhile has no use for one.
     */
    public void onRouted(String district, String demand) {
        demands.find(district, new DemandId(demand))
                .map(view -> view.demand().state())
                .ifPresent(state -> {
                    Assignment assignment = state.assignment();
                    WhistleCall call = assignment == null ? null : assignment.call();
                    if (assignment == null || call == null) {
                        end(district, demand);
                    } else if (!isBlown(state, assignment.unit(), call)) {
                        end(district, demand);
                        blow(state, assignment.unit(), call);
                    }
                });
    }

    private boolean isBlown(DemandState demand, String lead, WhistleCall call) {
        return queries.newestOf(demand.district(), demand.id().value())
                .map(WhistleView::whistle)
                .filter(whistle ->
                        whistle.status() != WhistleStatus.ENDED && whistle.calls(lead, call.assisting(), call.meetAt()))
                .isPresent();
    }

    /** The demand does not need its whistle any more. */
    public void end(String district, String demand) {
        queries.newestOf(district, demand)
                .map(view -> view.whistle().id())
                .filter(id -> !id.equals(CommandScope.current().reservedId()))
                .ifPresent(id -> {
                    WhistleDecision _ = whistles.change(district, id, whistle -> whistle.end(clock.instant()));
                });
    }

    /** A unit has ended, and another has its part in the demand: it has the part in the whistle too. */
    public void onUnitSucceeded(String district, String demand, String ended, String successor) {
        queries.newestOf(district, demand).map(view -> view.whistle().id()).ifPresent(id -> {
            WhistleDecision _ = whistles.change(district, id, whistle -> whistle.succeedUnit(ended, successor));
        });
    }

    private void blow(DemandState demand, String lead, WhistleCall call) {
        Whistle proposed = Whistle.proposed(
                CommandScope.current().reservedId(),
                demand.district(),
                demand.id().value(),
                lead,
                call.assisting(),
                call.place(),
                call.meetAt(),
                codes.get());
        boolean bureaus = Stream.concat(Stream.of(lead), call.assisting().stream())
                .anyMatch(unit -> units.find(demand.district(), unit)
                        .filter(Unit::isBureau)
                        .isPresent());
        whistles.call(
                Whistle.blow(proposed, !bureaus, timetables.of(demand.district(), demand.intake()), clock.instant()));
    }
}
