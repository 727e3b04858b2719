package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a demand. */
public sealed interface DemandEvent {

    /** It was filed. */
    record Submitted(Instant acceptDueAt) implements DemandEvent {}

    /** It was accepted and routed, or given to another unit. */
    record Routed(Assignment assignment, int round, Instant firstContactDueAt, Instant resolveDueAt)
            implements DemandEvent {}

    /** It was not accepted. */
    record Declined(Ending.Reason reason) implements DemandEvent {}

    /** The submitter disagreed with that. */
    record Contested(Instant acceptDueAt) implements DemandEvent {}

    /** The lead unit began to work on it. */
    record TakenUp(String unit, String officer) implements DemandEvent {}

    /** The lead unit spoke to the submitter. */
    record FirstContacted(String unit, Instant contactedAt, boolean inTime) implements DemandEvent {}

    /** The lead unit said that it is not theirs. */
    record Returned(ReturnOrder order) implements DemandEvent {}

    /** That was decided. */
    record ReturnDecided(ReturnOrder order, String unit) implements DemandEvent {}

    /** The lead unit asked for a pause. */
    record HoldRequested(String unit, Hold hold) implements DemandEvent {}

    /** The office did not agree. */
    record HoldRefused(String unit, Hold hold) implements DemandEvent {}

    /** The office agreed: the work pauses. */
    record Held(String unit, Hold hold, Instant resolveDueAt) implements DemandEvent {}

    /** The work goes on. */
    record Resumed(String unit, Party by, Instant resolveDueAt) implements DemandEvent {}

    /** The lead unit reported the outcome. */
    record Resolved(String unit, int round, Resolution.Outcome outcome, boolean inTime) implements DemandEvent {}

    /** The office called the submitter back. */
    record CalledBack(int attempt, CallBack callBack) implements DemandEvent {}

    /** The submitter rated it. */
    record Rated(Rating rating) implements DemandEvent {}

    /** It was closed. */
    record Closed(Ending.Reason reason, String unit) implements DemandEvent {}

    /** A new round began. */
    record Reopened(int round, @Nullable String unit) implements DemandEvent {}

    /** The office put it under another category or urgency. */
    record Reclassified(
            Intake now,
            Intake before,
            @Nullable Instant acceptDueAt,
            @Nullable Instant resolveDueAt) implements DemandEvent {}

    /** Another officer of the unit has it. */
    record HandedOver(String unit, String from, String to) implements DemandEvent {}

    /** A unit has ended, and another has its part. */
    record UnitSucceeded(String unit, String formerUnit) implements DemandEvent {}

    /** A solution plan gates its resolution. */
    record PlanBegun(String plan) implements DemandEvent {}

    /** The plan has no open tasks any more. */
    record PlanSettled(String plan) implements DemandEvent {}

    /** What happens between demands. */
    sealed interface OfMerging extends DemandEvent {}

    /** It is to absorb another. */
    record Absorbing(DemandId source, String by) implements OfMerging {}

    /** The other refused. */
    record AbsorptionFailed(DemandId source, String reason) implements OfMerging {}

    /** It has absorbed another. */
    record Absorbed(DemandId source) implements OfMerging {}

    /** It was merged into another. */
    record Merged(DemandId target) implements OfMerging {}

    /** It is to give another back. */
    record Releasing(DemandId source, String by) implements OfMerging {}

    /** It has given another back. */
    record Released(DemandId source) implements OfMerging {}

    /** It stands on its own again. */
    record Unmerged(DemandId target, DemandStatus status) implements OfMerging {}

    /** The other is resolved, and its submitter may rate. */
    record AnswerAsked(DemandId target, Resolution.Outcome outcome) implements OfMerging {}

    /** The submitter took it back. */
    record Withdrawn(@Nullable String unit) implements DemandEvent {}

    /** Its provisional deadlines were computed anew. */
    record DeadlinesRecomputed(
            @Nullable Instant acceptDueAt,
            @Nullable Instant firstContactDueAt,
            @Nullable Instant resolveDueAt) implements DemandEvent {}

    /** Four fifths of the time have passed. */
    record DeadlineWarned(
            ClockKind clock, Instant dueAt, @Nullable String unit) implements DemandEvent {}

    /** The time has passed. */
    record DeadlineMissed(
            ClockKind clock, Instant dueAt, @Nullable String unit) implements DemandEvent {}
}
