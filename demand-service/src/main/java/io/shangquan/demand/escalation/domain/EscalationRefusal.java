package io.shangquan.demand.escalation.domain;

/** Why something was not done to an escalation. */
public sealed interface EscalationRefusal {

    /** They were not told. */
    record NotTold() implements EscalationRefusal {}

    /** Somebody has acknowledged it. */
    record AlreadyAcknowledged() implements EscalationRefusal {}

    /** No answer is due: somebody was faster. */
    record NothingDue() implements EscalationRefusal {}
}
