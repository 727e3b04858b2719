package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import java.util.List;

/**
 * Units are called to a place. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param lead the lead unit's code
 * @param assisting codes of the assisting units
 * @param meetAt when they are to meet
 * @param reportInDueAt until when they are to report in
 */
@EventType("io.shangquan.demand.whistle-called.v1")
public record WhistleCalled(String demand, String lead, List<String> assisting, Instant meetAt, Instant reportInDueAt) {

    public WhistleCalled {
        assisting = List.copyOf(assisting);
    }
}
