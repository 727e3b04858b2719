package io.shangquan.demand.callback.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a call-back. */
public sealed interface CallBackEvent {

    /** Calls are due. */
    record Asked(Instant dueAt) implements CallBackEvent {}

    /** Somebody is to make them. */
    record Assigned(String caller, Instant dueAt) implements CallBackEvent {}

    /** One reached nobody. */
    record Attempted(int attempts, Instant dueAt) implements CallBackEvent {}

    /** One was not made in time. */
    record Overdue(Instant dueAt, @Nullable String caller) implements CallBackEvent {}

    /** None is due any more. */
    record Ended(CallBackDuty.Ending ending, int attempts) implements CallBackEvent {}
}
