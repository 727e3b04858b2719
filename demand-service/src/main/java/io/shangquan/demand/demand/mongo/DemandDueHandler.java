package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.demand.application.FireDemandClocks;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sweep fire the clocks of demands. */
@Component
class DemandDueHandler implements DueHandler {

    private final FireDemandClocks fire;

    DemandDueHandler(FireDemandClocks fire) {
        this.fire = fire;
    }

    @Override
    public String collection() {
        return DemandFields.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        fire.handle(district, new DemandId(id));
    }
}
