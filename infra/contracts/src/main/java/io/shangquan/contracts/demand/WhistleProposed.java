package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import java.util.List;

/**
 * A whistle names bureaus and waits for the coordinating section. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param lead the lead unit's code
 * @param assisting codes of the assisting units
 * @param meetAt when they are to meet
 */
@EventType("io.shangquan.demand.whistle-proposed.v1")
public record WhistleProposed(String demand, String lead, List<String> assisting, Instant meetAt) {

    public WhistleProposed {
        assisting = List.copyOf(assisting);
    }
}
