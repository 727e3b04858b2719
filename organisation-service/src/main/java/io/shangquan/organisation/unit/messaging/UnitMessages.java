package io.shangquan.organisation.unit.messaging;

import io.shangquan.contracts.organisation.UnitClosed;
import io.shangquan.contracts.organisation.UnitCreated;
import io.shangquan.contracts.organisation.UnitRenamed;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitEvent;

/** Units as contract records. */
public final class UnitMessages {

    private UnitMessages() {}

    /** The contract record of an event. */
    public static Object of(UnitEvent event, Unit after) {
        return switch (event) {
            case UnitEvent.Created _ ->
                new UnitCreated(after.kind().name(), after.code(), after.parent(), after.firstDay());
            case UnitEvent.Renamed renamed -> new UnitRenamed(after.code(), renamed.from());
            case UnitEvent.Closed closed -> new UnitClosed(after.code(), closed.lastDay());
        };
    }

    /** The unit as other services keep it, by its newest name. */
    public static UnitState stateOf(Unit unit) {
        Unit.Name name = unit.names().getLast();
        return new UnitState(
                unit.kind().name(),
                unit.code(),
                unit.parent(),
                name.nameZh(),
                name.nameEn(),
                unit.firstDay(),
                unit.lastDay());
    }
}
