package io.shangquan.demand.whistle.application;

import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.whistle.domain.UnitPart;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleActor;
import io.shangquan.demand.whistle.domain.WhistleDecision;
import io.shangquan.demand.whistle.domain.Whistles;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What the section and the units do with a whistle. */
public final class AnswerWhistle {

    private final Whistles whistles;
    private final DemandQueries demands;
    private final Timetables timetables;
    private final Clock clock;

    public AnswerWhistle(Whistles whistles, DemandQueries demands, Timetables timetables, Clock clock) {
        this.whistles = whistles;
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** The section agrees. */
    public WhistleDecision confirm(String district, String id, WhistleActor actor) {
        return whistles.change(district, id, whistle -> {
            Demand demand = demands.find(district, new DemandId(whistle.demand()))
                    .orElseThrow()
                    .demand();
            Timetable timetable = timetables.of(district, demand.state().intake());
            return whistle.confirm(actor, timetable, clock.instant());
        });
    }

    /** The section does not agree. */
    public WhistleDecision refuse(String district, String id, WhistleActor actor, Whistle.RefusalReason reason) {
        return whistles.change(district, id, whistle -> whistle.refuse(actor, reason, clock.instant()));
    }

    /** A unit says that it comes. */
    public WhistleDecision reportIn(String district, String id, WhistleActor actor, String unit) {
        return whistles.change(district, id, whistle -> whistle.reportIn(actor, unit, clock.instant()));
    }

    /**
     * A unit is there.
     *
     * @param latitude degrees, null if the position is not given; {@code longitude} likewise
     */
    public WhistleDecision signIn(
            String district,
            String id,
            WhistleActor actor,
            String unit,
            String code,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        return whistles.change(
                district,
                id,
                whistle -> whistle.signIn(
                        actor, unit, code, new UnitPart.SignIn(actor.subject(), clock.instant(), latitude, longitude)));
    }

    /** A unit says what it has done. */
    public WhistleDecision finish(
            String district, String id, WhistleActor actor, String unit, UnitPart.Result result, String text) {
        return whistles.change(
                district,
                id,
                whistle -> whistle.finish(actor, unit, new UnitPart.Outcome(result, text, clock.instant())));
    }

    /** The joint minutes. */
    public WhistleDecision record(String district, String id, WhistleActor actor, String minutes) {
        return whistles.change(district, id, whistle -> whistle.record(actor, minutes, clock.instant()));
    }

    /** Does what is due; nothing, if somebody was faster. */
    public void fireClocks(String district, String id) {
        WhistleDecision _ = whistles.change(district, id, whistle -> whistle.fireClocks(clock.instant()));
    }
}
