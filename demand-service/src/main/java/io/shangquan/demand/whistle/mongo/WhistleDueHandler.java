package io.shangquan.demand.whistle.mongo;

import io.shangquan.demand.whistle.application.AnswerWhistle;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sweep fire the clocks of whistles. */
@Component
class WhistleDueHandler implements DueHandler {

    private final AnswerWhistle answer;

    WhistleDueHandler(AnswerWhistle answer) {
        this.answer = answer;
    }

    @Override
    public String collection() {
        return WhistleMapping.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        answer.fireClocks(district, id);
    }
}
