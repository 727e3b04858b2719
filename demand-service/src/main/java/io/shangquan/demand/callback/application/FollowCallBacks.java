package io.shangquan.demand.callback.application;

import io.shangquan.demand.callback.domain.CallBackDecision;
import io.shangquan.demand.callback.domain.CallBackDuties;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.callback.domain.CallBackRefusal;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.Instant;

/** Keeps call-backs as their demands go. */
public final class FollowCallBacks {

    private static final String PURPOSE = "call-back";

    private final CallBackDuties duties;
    private final CallBackQueries queries;
    private final DemandQueries demands;
    private final Timetables timetables;
    private final Clock clock;

    public FollowCallBacks(
            CallBackDuties duties, CallBackQueries queries, DemandQueries demands, Timetables timetables, Clock clock) {
        this.duties = duties;
        this.queries = queries;
        this.demands = demands;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** The id of a round's call-back: the round is called back once, however often its event is delivered. */
    public static String idOf(String demand, int round) {
        return DerivedId.of(demand + '/' + round, PURPOSE);
    }

    /** A round ended: its submitter is to be called, unless the demand has moved on meanwhile. */
    public void onResolved(String district, String demand, int round, String unit) {
        demands.find(district, new DemandId(demand))
                .map(view -> view.demand())
                .filter(found -> found.state().status() == DemandStatus.RESOLVED
                        && found.state().round() == round)
                .ifPresent(found -> ask(found, unit));
    }

    /** A call was made. */
    public void onCalled(String district, String demand, CallBackDuty.Attempt attempt) {
        queries.waitingFor(district, demand).ifPresent(duty -> {
            CallBackDecision _ = duties.change(district, duty.id(), waiting -> waiting.attempted(attempt));
        });
    }

    /** The demand does not wait for an answer any more. */
    public void onSettled(String district, String demand) {
        queries.waitingFor(district, demand).ifPresent(duty -> {
            CallBackDecision _ = duties.change(district, duty.id(), CallBackDuty::settle);
        });
    }

    /** Notes that a call is late; nothing, if somebody was faster. */
    public void fireClock(String district, String id) {
        CallBackDecision _ = duties.change(
                district,
                id,
                duty -> duty.fireClock(clock.instant())
                        .orElseGet(() -> new CallBackDecision.Refused(new CallBackRefusal.NoCallDue())));
    }

    private void ask(Demand demand, String unit) {
        DemandState state = demand.state();
        FollowUp rules = timetables.followUpOf(demand);
        Instant resolvedAt = state.outcome().at();
        String id = state.id().value();
        duties.keep(CallBackDuty.ask(
                idOf(id, state.round()),
                state.district(),
                id,
                state.number(),
                state.round(),
                unit,
                new CallBackDuty.Terms(rules.callBacks(), resolvedAt, resolvedAt.plus(rules.answerWithin()))));
    }
}
