package io.shangquan.demand.escalation.application;

import io.shangquan.demand.demand.application.Duties;
import io.shangquan.demand.demand.application.Duty;
import io.shangquan.demand.escalation.domain.Escalations;
import java.util.List;

/** Escalations that wait for whoever was told. */
public final class EscalationDuties implements Duties {

    private final Escalations escalations;

    public EscalationDuties(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public List<Duty> of(String district, Person person) {
        return escalations.waitingFor(district, person.actor().subject(), MOST).stream()
                .map(escalation -> new Duty(
                        Duty.Kind.ACKNOWLEDGE_ESCALATION,
                        escalation.demand(),
                        escalation.unit(),
                        escalation.answerBy()))
                .toList();
    }
}
