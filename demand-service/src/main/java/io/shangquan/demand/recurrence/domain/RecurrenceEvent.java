package io.shangquan.demand.recurrence.domain;

/** What happened to a recurrence. */
public sealed interface RecurrenceEvent {

    /**
     * It is proposed.
     *
     * @param again whether it was before
     */
    record Proposed(boolean again) implements RecurrenceEvent {}

    /** Other demands belong to it than before. */
    record Recounted() implements RecurrenceEvent {}

    /** Too few demands are left of it. */
    record Lapsed() implements RecurrenceEvent {}

    /** It is a topic for consultation. */
    record TakenUp(Topic topic) implements RecurrenceEvent {}

    /** It is not consulted on. */
    record Dismissed(Dismissal dismissal) implements RecurrenceEvent {}
}
