package io.shangquan.demand.escalation.mongo;

import io.shangquan.demand.escalation.application.AnswerEscalations;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sweep find escalations that nobody has answered. */
@Component
class EscalationDueHandler implements DueHandler {

    private final AnswerEscalations answer;

    EscalationDueHandler(AnswerEscalations answer) {
        this.answer = answer;
    }

    @Override
    public String collection() {
        return EscalationMapping.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        answer.fireClock(district, id);
    }
}
