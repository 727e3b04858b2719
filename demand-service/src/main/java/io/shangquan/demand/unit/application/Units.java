package io.shangquan.demand.unit.application;

import io.shangquan.demand.unit.domain.SiteName;
import io.shangquan.demand.unit.domain.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The units of all districts, as far as their events have arrived. */
public interface Units {

    /** A unit by its code, one that has ended too; empty if it has not been heard of yet. */
    Optional<Unit> find(String district, String code);

    /** What units are called, those that were closed too; units that have not been heard of are left out. */
    List<SiteName> named(String district, Collection<String> codes);

    /** The sites of a district with their names, those that have ended too: demands may be about them. */
    List<SiteName> sites(String district);
}
