package io.shangquan.demand.escalation.messaging;

import io.shangquan.contracts.demand.DemandEscalated;
import io.shangquan.demand.escalation.domain.Escalation;

/** Escalations as contract records. */
public final class EscalationMessages {

    private EscalationMessages() {}

    /** The contract record of an escalation. */
    public static DemandEscalated of(Escalation escalation) {
        return new DemandEscalated(
                escalation.demand(),
                escalation.clock(),
                escalation.missed(),
                escalation.unit(),
                escalation.tier(),
                escalation.persons().stream().sorted().toList(),
                (int) escalation.trail().stream().filter(step -> !step.told()).count());
    }
}
