package io.shangquan.platform.store.clock;

import java.time.Instant;

/** Carries out what is due for one kind of aggregate; a bean of this type is asked by the sweep. */
public interface DueHandler {

    /** The collection whose aggregates have clocks. */
    String collection();

    /**
     * Fires the clocks of one aggregate that are due. Runs as an ordinary command, so that two sweeps fire nothing twice.
     *
     * @param dueAt when the earliest of them was due
     */
    void fire(String district, String id, Instant dueAt);
}
