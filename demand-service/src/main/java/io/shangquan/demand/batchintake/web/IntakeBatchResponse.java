package io.shangquan.demand.batchintake.web;

import io.shangquan.demand.batchintake.domain.IntakeBatch;
import io.shangquan.platform.batch.run.BatchSummary;
import io.shangquan.platform.batch.web.BatchResponse;
import java.time.Instant;

/**
 * A batch and how far it is.
 *
 * @param rows by where they stand
 */
record IntakeBatchResponse(
        String id,
        String profile,
        IntakeBatch.Stage stage,
        String person,
        Instant sentAt,
        Instant touchedAt,
        BatchResponse rows) {

    static IntakeBatchResponse of(IntakeBatch batch, BatchSummary summary) {
        return new IntakeBatchResponse(
                batch.id(),
                batch.profile(),
                batch.stage(),
                batch.person(),
                batch.sentAt(),
                batch.touchedAt(),
                BatchResponse.of(batch.id(), summary));
    }
}
