package io.shangquan.organisation.unit.messaging;

import io.shangquan.contracts.organisation.UnitClosed;
import io.shangquan.contracts.organisation.UnitCreated;
import io.shangquan.contracts.organisation.UnitMoved;
import io.shangquan.contracts.organisation.UnitRenamed;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitEvent;
import io.shangquan.organisation.unit.domain.UnitNature;

/** Units as contract records. */
public final class UnitMessages {

    private UnitMessages() {}

    /** The contract record of an event. */
    public static Object of(UnitEvent event, Unit after) {
        return switch (event) {
            case UnitEvent.Created _ ->
                new UnitCreated(after.kind().name(), after.code(), after.newestParent(), after.firstDay());
            case UnitEvent.Renamed renamed -> new UnitRenamed(after.code(), renamed.from());
            case UnitEvent.Moved(Unit.Place to) -> new UnitMoved(after.code(), to.parent(), to.from());
            case UnitEvent.Closed closed -> new UnitClosed(after.code(), closed.lastDay(), closed.successor());
        };
    }

    /** The unit as other services keep it, by its newest name. */
    public static UnitState stateOf(Unit unit) {
        Unit.Name name = unit.names().getLast();
        UnitNature nature = unit.nature();
        return new UnitState(
                unit.kind().name(),
                unit.code(),
                unit.newestParent(),
                name.nameZh(),
                name.nameEn(),
                unit.firstDay(),
                unit.lastDay(),
                nature.siteKind() == null ? null : nature.siteKind().name(),
                nature.memberKind() == null ? null : nature.memberKind().name(),
                nature.creditCode() == null ? null : nature.creditCode().value(),
                unit.successor());
    }
}
