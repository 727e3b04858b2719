package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.Units;

/** Takes back what should not have been done, as if it had not been, unless something has come of it since. */
public final class TakeBackUnit {

    private final Units units;
    private final CloseUnit close;

    public TakeBackUnit(Units units, CloseUnit close) {
        this.units = units;
        this.close = close;
    }

    /** Takes the creation of a unit back; refused if people or units are in it. */
    public UnitDecision creation(String district, String id) {
        return units.change(
                district,
                id,
                unit -> close.refusal(unit, unit.firstDay().minusDays(1), null)
                        .<UnitDecision>map(UnitDecision.Refused::new)
                        .orElseGet(unit::takeBack));
    }

    /** Takes a unit's newest name back; the one before has to be as it was. */
    public UnitDecision name(String district, String id, String nameZh, String nameEn) {
        return units.change(district, id, unit -> unit.takeBackName(nameZh, nameEn));
    }
}
