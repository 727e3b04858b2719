package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.util.List;

/**
 * The joint minutes were written. Subject: the whistle's id.
 *
 * @param demand the demand's id
 * @param present codes of the units that were there
 * @param absent codes of those that were not
 */
@EventType("io.shangquan.demand.whistle-recorded.v1")
public record WhistleRecorded(String demand, List<String> present, List<String> absent) {

    public WhistleRecorded {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }
}
