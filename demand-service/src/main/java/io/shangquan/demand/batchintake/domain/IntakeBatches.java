package io.shangquan.demand.batchintake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The batches of all districts, each with its table while it is needed. */
public interface IntakeBatches {

    /** Keeps a new batch with its table; one that is there already is left as it is. */
    void begin(IntakeBatch batch, byte[] table);

    Optional<IntakeBatch> find(String district, String id);

    /** The newest batch of a table that was not taken back. */
    Optional<IntakeBatch> standing(String district, String profile, String digest);

    /** The table of a batch that is not filed yet. */
    Optional<byte[]> tableOf(String district, String id);

    /**
     * Moves a batch from one stage to another, unless somebody else has; the table goes with the stage in which it is needed.
     *
     * @return whether it was moved
     */
    boolean move(String district, String id, IntakeBatch.Stage from, IntakeBatch.Stage to, Instant now);

    /** Takes over batches that are under way and that nobody has worked on since a moment. */
    List<IntakeBatch> takeOver(Instant untouchedSince, Instant now);
}
