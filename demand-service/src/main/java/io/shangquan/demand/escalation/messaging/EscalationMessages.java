package io.shangquan.demand.escalation.messaging;

import io.shangquan.contracts.demand.DemandEscalated;
import io.shangquan.contracts.demand.EscalationAcknowledged;
import io.shangquan.contracts.demand.EscalationLapsed;
import io.shangquan.contracts.demand.EscalationUnanswered;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.EscalationEvent;

/** Escalations as contract records. */
public final class EscalationMessages {

    private EscalationMessages() {}

    /** The contract record of an event. */
    public static Object of(EscalationEvent event, Escalation after) {
        return switch (event) {
            case EscalationEvent.Told _ -> told(after);
            case EscalationEvent.Acknowledged acknowledged ->
                new EscalationAcknowledged(
                        after.demand(), after.clock(), after.unit(), after.tier(), acknowledged.by());
            case EscalationEvent.Unanswered _ ->
                new EscalationUnanswered(after.demand(), after.clock(), after.unit(), after.tier());
            case EscalationEvent.Lapsed _ -> new EscalationLapsed(after.demand(), after.clock());
        };
    }

    private static DemandEscalated told(Escalation escalation) {
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
