package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.CallBack;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.Timetable;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the submitter says, and what the office asks them. */
public final class FollowUpDemand {

    private final Demands demands;
    private final Timetables timetables;
    private final Clock clock;

    public FollowUpDemand(Demands demands, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Notes a call.
     *
     * @param answer null if nobody answered
     */
    public DemandDecision callBack(String district, DemandId id, Actor actor, @Nullable Answer answer) {
        return demands.change(district, id, demand -> {
            Instant now = clock.instant();
            CallBack call = answer == null
                    ? CallBack.unanswered(now)
                    : CallBack.answered(answer.solved(), answer.satisfied(), now);
            return demand.callBack(actor, call, timetables.followUpOf(demand), timetableOf(district, demand), now);
        });
    }

    /**
     * The submitter rates it.
     *
     * @param synthetic whether the rating was made up for a demonstration
     */
    public DemandDecision rate(
            String district, DemandId id, Actor actor, Answer answer, @Nullable String comment, boolean synthetic) {
        return demands.change(district, id, demand -> {
            Instant now = clock.instant();
            Rating rating = new Rating(answer.solved(), answer.satisfied(), comment, synthetic, now);
            return demand.rate(actor, rating, timetableOf(district, demand), now);
        });
    }

    /** Begins another round. */
    public DemandDecision reopen(String district, DemandId id, Actor actor) {
        return demands.change(
                district,
                id,
                demand -> demand.reopen(
                        actor, timetables.followUpOf(demand), timetableOf(district, demand), clock.instant()));
    }

    /** Disagrees with a decline. */
    public DemandDecision contest(String district, DemandId id, Actor actor) {
        return demands.change(
                district, id, demand -> demand.contest(actor, timetableOf(district, demand), clock.instant()));
    }

    /** Takes it back. */
    public DemandDecision withdraw(String district, DemandId id, Actor actor) {
        return demands.change(district, id, demand -> demand.withdraw(actor, clock.instant()));
    }

    private Timetable timetableOf(String district, Demand demand) {
        return timetables.of(district, demand.state().intake());
    }

    /** What the submitter said. */
    public record Answer(boolean solved, boolean satisfied) {}
}
