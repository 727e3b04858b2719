package io.shangquan.organisation.unit.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The units of all districts. */
public interface Units {

    /** Keeps a new unit, unless its district has the code already. */
    UnitDecision create(Unit unit);

    /** A unit by its code. */
    Optional<Unit> byCode(String district, String code);

    /** The units that are under another in the end. */
    List<Unit> under(String district, String code);

    /** Applies a change and keeps what it led to. */
    UnitDecision change(String district, String id, Function<Unit, UnitDecision> change);
}
