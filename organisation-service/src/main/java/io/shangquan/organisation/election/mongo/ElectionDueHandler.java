package io.shangquan.organisation.election.mongo;

import io.shangquan.organisation.election.application.HoldElection;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the sweep count ballots that are over. */
@Component
class ElectionDueHandler implements DueHandler {

    private final HoldElection elections;

    ElectionDueHandler(HoldElection elections) {
        this.elections = elections;
    }

    @Override
    public String collection() {
        return ElectionDocument.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        elections.fireClocks(district, id);
    }
}
