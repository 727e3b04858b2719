package io.shangquan.demand.history.application;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param event the event's id
 * @param subject id of what it happened to: the demand, or a comment, plan or the like of it
 * @param sequence per subject, a string that sorts
 * @param type CloudEvents type
 * @param time when it happened
 * @param publishedAt when it was put on the topic that everybody hears; null if that was not written down yet when it came
 * @param details the event's data: ids, codes, numbers and times
 */
public record HistoryEntry(
        String event,
        String subject,
        String sequence,
        String type,
        Instant time,
        @Nullable Instant publishedAt,
        Map<String, Object> details) {

    public HistoryEntry {
        details = Map.copyOf(details);
    }
}
