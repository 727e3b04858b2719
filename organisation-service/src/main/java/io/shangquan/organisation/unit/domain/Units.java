package io.shangquan.organisation.unit.domain;

import java.util.function.Function;

/** The units of all districts. */
public interface Units {

    /** Keeps a new unit, unless its district has the code already. */
    UnitDecision create(Unit unit);

    /** Applies a change and keeps what it led to. */
    UnitDecision change(String district, String id, Function<Unit, UnitDecision> change);
}
