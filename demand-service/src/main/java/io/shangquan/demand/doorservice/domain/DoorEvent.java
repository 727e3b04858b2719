package io.shangquan.demand.doorservice.domain;

/** What happened to a door service. */
public sealed interface DoorEvent {

    /** Times are offered. */
    record Offered() implements DoorEvent {}

    /** A time was chosen. */
    record Agreed(Slot slot) implements DoorEvent {}

    /** None suits. */
    record Declined() implements DoorEvent {}

    /** The team was there. */
    record Visited(DoorService.Visit visit) implements DoorEvent {}
}
