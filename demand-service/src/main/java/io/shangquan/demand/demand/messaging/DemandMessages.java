package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DeadlineWarned;
import io.shangquan.contracts.demand.DeadlinesRecomputed;
import io.shangquan.contracts.demand.DemandCalledBack;
import io.shangquan.contracts.demand.DemandClosed;
import io.shangquan.contracts.demand.DemandContested;
import io.shangquan.contracts.demand.DemandDeclined;
import io.shangquan.contracts.demand.DemandFirstContacted;
import io.shangquan.contracts.demand.DemandHandedOver;
import io.shangquan.contracts.demand.DemandPlanBegun;
import io.shangquan.contracts.demand.DemandPlanSettled;
import io.shangquan.contracts.demand.DemandRated;
import io.shangquan.contracts.demand.DemandReclassified;
import io.shangquan.contracts.demand.DemandReopened;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.DemandWithdrawn;
import io.shangquan.demand.demand.domain.CallBack;
import io.shangquan.demand.demand.domain.DemandEvent;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Intake;
import java.util.Objects;

/** Domain events as contract records. */
public final class DemandMessages {

    /** A demand that was merged before it was routed is reopened without ever having had a unit. */
    private static final String NO_UNIT = "office";

    private DemandMessages() {}

    /** The contract record of an event. */
    public static Object of(DemandEvent event, DemandState after) {
        String submitter = after.intake().submitter().addressee();
        return switch (event) {
            case DemandEvent.Submitted submitted -> submitted(after, submitted);
            case DemandEvent.Routed routed ->
                new DemandRouted(
                        routed.assignment().route().name(),
                        routed.assignment().unit(),
                        routed.round(),
                        routed.firstContactDueAt(),
                        routed.resolveDueAt(),
                        submitter);
            case DemandEvent.Declined declined ->
                new DemandDeclined(declined.reason().name(), submitter);
            case DemandEvent.Contested contested -> new DemandContested(contested.acceptDueAt());
            case DemandEvent.TakenUp taken -> new DemandTakenUp(taken.unit(), taken.officer(), submitter);
            case DemandEvent.FirstContacted contacted ->
                new DemandFirstContacted(contacted.unit(), contacted.contactedAt(), contacted.inTime());
            case DemandEvent.Returned returned -> DisputeMessages.of(returned);
            case DemandEvent.ReturnDecided decided -> DisputeMessages.of(decided);
            case DemandEvent.HoldRequested requested -> HoldMessages.of(requested);
            case DemandEvent.HoldRefused refused -> HoldMessages.of(refused);
            case DemandEvent.Held held -> HoldMessages.of(held, submitter);
            case DemandEvent.Resumed resumed -> HoldMessages.of(resumed, submitter);
            case DemandEvent.Resolved resolved ->
                new DemandResolved(
                        resolved.unit(), resolved.round(), resolved.outcome().name(), resolved.inTime(), submitter);
            case DemandEvent.CalledBack called -> calledBack(called);
            case DemandEvent.Rated rated ->
                new DemandRated(
                        rated.rating().solved(),
                        rated.rating().satisfied(),
                        rated.rating().synthetic());
            case DemandEvent.Reclassified changed ->
                new DemandReclassified(
                        changed.now().category(),
                        changed.now().urgency().name(),
                        changed.before().category(),
                        changed.before().urgency().name(),
                        changed.acceptDueAt(),
                        changed.resolveDueAt(),
                        submitter);
            case DemandEvent.HandedOver handed -> new DemandHandedOver(handed.unit(), handed.from(), handed.to());
            case DemandEvent.UnitSucceeded(String unit, String formerUnit) -> new DemandUnitSucceeded(unit, formerUnit);
            case DemandEvent.PlanBegun begun -> new DemandPlanBegun(begun.plan());
            case DemandEvent.PlanSettled settled -> new DemandPlanSettled(settled.plan());
            case DemandEvent.OfMerging merging -> MergeMessages.of(merging, after);
            case DemandEvent.Closed closed -> new DemandClosed(closed.reason().name(), closed.unit(), submitter);
            case DemandEvent.Reopened reopened ->
                new DemandReopened(reopened.round(), Objects.requireNonNullElse(reopened.unit(), NO_UNIT), submitter);
            case DemandEvent.Withdrawn withdrawn -> new DemandWithdrawn(withdrawn.unit());
            case DemandEvent.DeadlinesRecomputed recomputed ->
                new DeadlinesRecomputed(
                        recomputed.acceptDueAt(), recomputed.firstContactDueAt(), recomputed.resolveDueAt());
            case DemandEvent.DeadlineWarned warned ->
                new DeadlineWarned(warned.clock().name(), warned.dueAt(), warned.unit());
            case DemandEvent.DeadlineMissed missed ->
                new DeadlineMissed(missed.clock().name(), missed.dueAt(), missed.unit());
        };
    }

    private static DemandSubmitted submitted(DemandState demand, DemandEvent.Submitted submitted) {
        Intake intake = demand.intake();
        return new DemandSubmitted(
                demand.number(),
                intake.category(),
                intake.urgency().name(),
                intake.channel().name(),
                intake.place().site(),
                intake.submitter().addressee(),
                intake.submitter().enterprise(),
                submitted.acceptDueAt());
    }

    private static DemandCalledBack calledBack(DemandEvent.CalledBack called) {
        CallBack call = called.callBack();
        return new DemandCalledBack(
                called.attempt(),
                call.reached(),
                call.solved(),
                call.satisfied(),
                call.reason() == null ? null : call.reason().name());
    }
}
