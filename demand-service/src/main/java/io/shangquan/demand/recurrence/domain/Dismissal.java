package io.shangquan.demand.recurrence.domain;

import java.time.Instant;

/**
 * That the office does not consult on a matter.
 *
 * @param reason in the office's words
 * @param by subject of who dismissed it
 * @param demands how many belonged to it then
 */
public record Dismissal(String reason, String by, Instant at, int demands) {

    /**
     * Whether a matter has clearly grown since: as many demands came after the dismissal as make a recurrence, and half as many as there
     * were.
     */
    boolean isOutgrownBy(Cluster cluster) {
        long since = cluster.after(at);
        return since >= Cluster.LEAST_DEMANDS && 2 * since >= demands;
    }
}
