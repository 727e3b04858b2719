package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import java.util.List;

/**
 * The office takes a matter that comes back up as a topic for consultation; the topic's words are read where they are kept. Subject:
 * the recurrence's id.
 *
 * @param site code of the site
 * @param category code of the category under which most of its demands were filed
 * @param newest ids of the newest of its demands, at most 50
 * @param demands how many demands belong to it
 * @param enterprises for how many enterprises they were filed
 * @param firstAt when the first of them was filed
 * @param lastAt when the last of them was filed
 * @param by subject of who took it up
 */
@EventType("io.shangquan.demand.recurrence-taken-up.v1")
public record RecurrenceTakenUp(
        String site,
        String category,
        List<String> newest,
        int demands,
        int enterprises,
        Instant firstAt,
        Instant lastAt,
        String by) {

    public RecurrenceTakenUp {
        newest = List.copyOf(newest);
    }
}
