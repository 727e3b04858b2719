package io.shangquan.demand.escalation.messaging;

import io.shangquan.contracts.demand.CallBackOverdue;
import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DeadlineWarned;
import io.shangquan.contracts.demand.EscalationUnanswered;
import io.shangquan.contracts.demand.PlanTaskOverdue;
import io.shangquan.contracts.demand.WhistleDeadlineMissed;
import io.shangquan.contracts.demand.WhistleDeadlineWarned;
import io.shangquan.contracts.demand.WhistleUnitAbsent;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.demand.messaging.LifeConsumer;
import io.shangquan.demand.escalation.application.EscalateDeadline;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears of deadlines and has them told one tier up. */
@Component
class EscalationFeed implements LifeConsumer {

    private static final String ATTENDANCE = "ATTENDANCE";
    private static final String TASK = "TASK";
    private static final Map<String, Class<?>> CONTRACTS = EventTypes.byType(
            DeadlineWarned.class,
            DeadlineMissed.class,
            WhistleDeadlineWarned.class,
            WhistleDeadlineMissed.class,
            WhistleUnitAbsent.class,
            PlanTaskOverdue.class,
            CallBackOverdue.class,
            EscalationUnanswered.class);

    private final EscalateDeadline escalate;

    EscalationFeed(EscalateDeadline escalate) {
        this.escalate = escalate;
    }

    @Override
    public String name() {
        return "escalation";
    }

    @Override
    public Set<String> types() {
        return CONTRACTS.keySet();
    }

    @Override
    public void apply(ReceivedEvent event) {
        Class<?> contract = CONTRACTS.get(event.type());
        if (contract != null) {
            escalate.handle(event.district(), deadlineOf(event.as(contract), event));
        }
    }

    private static EscalateDeadline.Deadline deadlineOf(Object happened, ReceivedEvent event) {
        Instant at = event.time();
        return switch (happened) {
            case DeadlineWarned warned ->
                new EscalateDeadline.Deadline(event.subject(), warned.clock(), false, warned.unit(), at);
            case DeadlineMissed missed ->
                new EscalateDeadline.Deadline(event.subject(), missed.clock(), true, missed.unit(), at);
            case WhistleDeadlineWarned warned ->
                new EscalateDeadline.Deadline(warned.demand(), warned.clock(), false, warned.unit(), at);
            case WhistleDeadlineMissed missed ->
                new EscalateDeadline.Deadline(missed.demand(), missed.clock(), true, missed.unit(), at);
            case WhistleUnitAbsent absent ->
                new EscalateDeadline.Deadline(absent.demand(), ATTENDANCE, true, absent.unit(), at);
            case PlanTaskOverdue overdue ->
                new EscalateDeadline.Deadline(overdue.demand(), TASK, true, overdue.unit(), at);
            case CallBackOverdue overdue ->
                new EscalateDeadline.Deadline(overdue.demand(), Escalation.CALL_BACK, true, null, at);
            case EscalationUnanswered unanswered ->
                new EscalateDeadline.Deadline(unanswered.demand(), unanswered.clock(), true, unanswered.unit(), at);
            default -> throw new IllegalStateException("not a deadline: " + event.type());
        };
    }
}
