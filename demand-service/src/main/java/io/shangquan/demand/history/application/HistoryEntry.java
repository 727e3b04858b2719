package io.shangquan.demand.history.application;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param sequence a string that sorts
 * @param type CloudEvents type
 * @param details the event's data: ids, codes, numbers and times
 */
public record HistoryEntry(String sequence, String type, Instant time, Map<String, Object> details) {
    public HistoryEntry {
        details = Map.copyOf(details);
    }
}
