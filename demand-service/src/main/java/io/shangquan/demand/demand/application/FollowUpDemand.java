package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.CallBack;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Merging;
import io.shangquan.demand.demand.domain.Rating;
import io.shangquan.demand.demand.domain.RatingTicket;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the submitter says, and what the office asks them. */
public final class FollowUpDemand {

    private static final Set<DemandStatus> ANSWERED = EnumSet.of(DemandStatus.RESOLVED, DemandStatus.CLOSED);

    private final Demands demands;
    private final DemandQueries queries;
    private final Timetables timetables;
    private final Clock clock;

    public FollowUpDemand(Demands demands, DemandQueries queries, Timetables timetables, Clock clock) {
        this.demands = demands;
        this.queries = queries;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Notes a call.
     *
     * @param answer null if nobody answered
     * @param reason why not, or what they are not content with; null if nobody said
     */
    public DemandDecision callBack(
            String district, DemandId id, Actor actor, @Nullable Answer answer, CallBack.@Nullable Reason reason) {
        return demands.change(district, id, demand -> {
            Instant now = clock.instant();
            CallBack call = answer == null
                    ? CallBack.unanswered(reason, now)
                    : CallBack.answered(answer.solved(), answer.satisfied(), reason, now);
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
        return demands.change(district, id, demand -> rated(district, demand, actor, answer, comment, synthetic));
    }

    /** Whoever has a link that was written for the submitter rates, unless it is spent. */
    public DemandDecision rateByLink(
            String district, DemandId id, RatingTicket ticket, Answer answer, @Nullable String comment) {
        return demands.change(
                district,
                id,
                demand -> ticket.opens(demand.state())
                        ? rated(district, demand, Actor.linkHolder(), answer, comment, false)
                        : new DemandDecision.Refused(new DemandRefusal.RatingLinkSpent()));
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

    private DemandDecision rated(
            String district, Demand demand, Actor actor, Answer answer, @Nullable String comment, boolean synthetic) {
        Instant now = clock.instant();
        Rating rating = new Rating(answer.solved(), answer.satisfied(), comment, synthetic, now);
        return demand.rate(actor, rating, targetOf(district, demand), timetableOf(district, demand), now);
    }

    private Rating.Target targetOf(String district, Demand demand) {
        Merging.Into into = demand.state().merging().into();
        return into == null
                ? Rating.Target.NONE
                : queries.find(district, into.target())
                        .map(view -> view.demand().state())
                        .map(target -> new Rating.Target(
                                ANSWERED.contains(target.status()),
                                target.assignment() == null
                                        ? null
                                        : target.assignment().unit()))
                        .orElse(Rating.Target.NONE);
    }

    private Timetable timetableOf(String district, Demand demand) {
        return timetables.of(district, demand.state().intake());
    }

    /** What the submitter said. */
    public record Answer(boolean solved, boolean satisfied) {}
}
