package io.shangquan.demand.escalation.domain;

/** What happened to an escalation. */
public sealed interface EscalationEvent {

    /** Somebody was told, or nobody could be. */
    record Told() implements EscalationEvent {}

    /** Somebody who was told sees to it. */
    record Acknowledged(String by) implements EscalationEvent {}

    /** Nobody answered in time. */
    record Unanswered() implements EscalationEvent {}

    /** An answer is not needed any more. */
    record Lapsed() implements EscalationEvent {}
}
