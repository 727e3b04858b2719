package io.shangquan.event.activity.domain;

/** What happened to an activity; each carries it as it is afterwards. */
public sealed interface ActivityEvent {

    /** The activity after the event. */
    Activity after();

    /** It was planned. */
    record Planned(Activity after) implements ActivityEvent {}

    /** It can be registered for. */
    record Published(Activity after) implements ActivityEvent {}

    /** It was called off. */
    record Cancelled(Activity after, CancellationReason reason) implements ActivityEvent {}
}
