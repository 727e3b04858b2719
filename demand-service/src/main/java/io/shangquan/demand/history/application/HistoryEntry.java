package io.shangquan.demand.history.application;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param subject id of what it happened to: the demand, or a comment, plan or the like of it
 * @param sequence per subject, a string that sorts
 * @param type CloudEvents type
 * @param details the event's data: ids, codes, numbers and times
 */
public record HistoryEntry(String subject, String sequence, String type, Instant time, Map<String, Object> details) {
    public HistoryEntry {
        details = Map.copyOf(details);
    }
}
