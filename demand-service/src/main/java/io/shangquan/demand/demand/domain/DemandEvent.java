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

    /** The lead unit reported the outcome. */
    record Resolved(String unit, int round, Resolution.Outcome outcome, boolean inTime) implements DemandEvent {}

    /** The office called the submitter back. */
    record CalledBack(int attempt, CallBack callBack) implements DemandEvent {}

    /** The submitter rated it. */
    record Rated(Rating rating) implements DemandEvent {}

    /** It was closed. */
    record Closed(Ending.Reason reason, String unit) implements DemandEvent {}

    /** A new round began. */
    record Reopened(int round, String unit) implements DemandEvent {}

    /** The submitter took it back. */
    record Withdrawn(@Nullable String unit) implements DemandEvent {}

    /** Four fifths of the time have passed. */
    record DeadlineWarned(
            ClockKind clock, Instant dueAt, @Nullable String unit) implements DemandEvent {}

    /** The time has passed. */
    record DeadlineMissed(
            ClockKind clock, Instant dueAt, @Nullable String unit) implements DemandEvent {}
}
