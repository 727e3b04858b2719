package io.shangquan.demand.callback.mongo;

import io.shangquan.demand.callback.application.FollowCallBacks;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sweep find calls that are late. */
@Component
class CallBackDueHandler implements DueHandler {

    private final FollowCallBacks callBacks;

    CallBackDueHandler(FollowCallBacks callBacks) {
        this.callBacks = callBacks;
    }

    @Override
    public String collection() {
        return CallBackMapping.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        callBacks.fireClock(district, id);
    }
}
