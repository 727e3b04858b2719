package io.shangquan.platform.batch.web;

import io.shangquan.platform.batch.run.BatchSummary;
import java.util.List;

/**
 * What became of a batch; rows that changed nothing are not counted.
 *
 * @param planned rows that are still to be applied; the same table sent again under the same key goes on with them
 * @param kept rows that were not taken back, since somebody has changed since what they did
 * @param refusals the first rows that were refused
 */
public record BatchResponse(
        String id, int planned, int applied, int refused, int undone, int kept, List<Refusal> refusals) {

    public BatchResponse {
        refusals = List.copyOf(refusals);
    }

    /**
     * A row that was refused.
     *
     * @param number as the user's program counts it
     * @param code of the problem
     */
    public record Refusal(int number, String code) {}

    /** What is told of a batch, under the id by which it is asked for. */
    public static BatchResponse of(String id, BatchSummary summary) {
        return new BatchResponse(
                id,
                summary.planned(),
                summary.applied(),
                summary.refused(),
                summary.undone(),
                summary.kept(),
                summary.refusals().entrySet().stream()
                        .map(row -> new Refusal(row.getKey(), row.getValue()))
                        .toList());
    }
}
