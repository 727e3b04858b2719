package io.shangquan.demand.unit.messaging;

import io.shangquan.contracts.organisation.UnitState;

/** Where the copies of units are kept. */
public interface UnitCopies {

    /** Keeps what a unit is now, unless something newer is known. */
    void keep(String district, String id, String sequence, UnitState unit);

    /** Forgets all, before they are read anew. */
    void forget();
}
