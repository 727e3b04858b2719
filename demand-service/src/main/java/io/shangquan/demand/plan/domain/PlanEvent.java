package io.shangquan.demand.plan.domain;

/** What happened to a plan. */
public sealed interface PlanEvent {

    /** A version is being written. */
    record Drafted() implements PlanEvent {}

    /** A version was written anew. */
    record Written() implements PlanEvent {}

    /** A version waits for approval. */
    record Proposed() implements PlanEvent {}

    /** It was approved, or sent back. */
    record Decided(boolean approved) implements PlanEvent {}

    /** A task was done or dropped. */
    record TaskEnded(Task task) implements PlanEvent {}

    /** A task was not done in time. */
    record TaskOverdue(Task task) implements PlanEvent {}

    /** A unit has ended, and another has what it had to do. */
    record UnitSucceeded(String unit, String formerUnit) implements PlanEvent {}

    /** No task is open any more. */
    record Completed() implements PlanEvent {}
}
