package io.shangquan.demand.unit.application;

import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.demand.unit.domain.UnitName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The units of all districts, as far as their events have arrived. */
public interface Units {

    /** Units that leave work to others and are to be looked at by now, of all districts; the longest due first. */
    List<Due> due(Instant now, int limit);

    /** Lets one be looked at again at a moment, unless something else has been heard of it meanwhile. */
    void lookAgain(Due due, Instant at);

    /** Lets one rest that leaves nothing any more, unless something else has been heard of it meanwhile. */
    void rest(Due due);

    /** Lets units be looked at soon to which something has come back, if they leave work to others. */
    void lookSoon(String district, Collection<String> codes, Instant now);

    /**
     * A unit that leaves work to others.
     *
     * @param id of the unit
     * @param at when it was to be looked at
     */
    record Due(String district, String id, Unit unit, Instant at) {}

    /** A unit by its code, one that has ended too; empty if it has not been heard of yet. */
    Optional<Unit> find(String district, String code);

    /** What units are called, those that were closed too; units that have not been heard of are left out. */
    List<UnitName> named(String district, Collection<String> codes);

    /** The sites of a district with their names, those that have ended too: demands may be about them. */
    List<UnitName> sites(String district);
}
