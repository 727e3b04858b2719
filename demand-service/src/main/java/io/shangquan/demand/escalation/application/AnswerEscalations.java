package io.shangquan.demand.escalation.application;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.EscalationDecision;
import io.shangquan.demand.escalation.domain.EscalationRefusal;
import io.shangquan.demand.escalation.domain.Escalations;
import java.time.Clock;

/** Takes the answers of those who were told, and notices where there is none. */
public final class AnswerEscalations {

    private final Escalations escalations;
    private final DemandQueries demands;
    private final Clock clock;

    public AnswerEscalations(Escalations escalations, DemandQueries demands, Clock clock) {
        this.escalations = escalations;
        this.demands = demands;
        this.clock = clock;
    }

    /** Somebody who was told sees to it. */
    public EscalationDecision acknowledge(String district, String id, String person) {
        return escalations.change(district, id, escalation -> escalation.acknowledge(person, clock.instant()));
    }

    /** Notes that nobody answered, unless it does not matter any more; nothing, if somebody was faster. */
    public void fireClock(String district, String id) {
        boolean matters = escalations
                .find(district, id)
                .filter(escalation -> matters(district, escalation))
                .isPresent();
        EscalationDecision _ = escalations.change(
                district,
                id,
                escalation -> escalation
                        .fireClock(matters, clock.instant())
                        .orElseGet(() -> new EscalationDecision.Refused(new EscalationRefusal.NothingDue())));
    }

    /** Whether what was to be done by the deadline is still to be done. */
    private boolean matters(String district, Escalation escalation) {
        return demands.find(district, new DemandId(escalation.demand()))
                .map(view -> view.demand().state())
                .filter(demand -> matters(demand, escalation.clock()))
                .isPresent();
    }

    private static boolean matters(DemandState demand, String clock) {
        return switch (demand.status()) {
            case CLOSED, DECLINED, WITHDRAWN, MERGED -> false;
            case RESOLVED -> clock.equals(Escalation.CALL_BACK);
            case SUBMITTED, ROUTED, IN_PROGRESS, ON_HOLD, DISPUTED, REOPENED ->
                demand.clocks().all().stream()
                        .noneMatch(one -> one.kind().name().equals(clock) && !one.runs());
        };
    }
}
