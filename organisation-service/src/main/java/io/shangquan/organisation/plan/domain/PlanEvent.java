package io.shangquan.organisation.plan.domain;

/** What happened to a plan. */
public sealed interface PlanEvent {

    /** It was begun, or its draft revised. */
    record Drafted() implements PlanEvent {}

    /** A version is public. */
    record Published(int version) implements PlanEvent {}

    /** An item is further. */
    record Progressed(int item, int percent) implements PlanEvent {}
}
