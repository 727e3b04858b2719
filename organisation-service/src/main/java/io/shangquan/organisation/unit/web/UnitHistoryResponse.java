package io.shangquan.organisation.unit.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.unit.application.UnitView;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.platform.web.command.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life of a unit. Names and places each begin with its first day and follow one another.
 *
 * @param validTo its last day, absent while it exists
 * @param successor code of the unit to which people, units below and work go after the last day
 * @param predecessors units that this one succeeds
 */
record UnitHistoryResponse(
        String id,
        String code,
        List<Unit.Name> names,
        List<Unit.Place> places,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<Predecessor> predecessors,
        @JsonIgnore long version)
        implements Versioned {

    UnitHistoryResponse {
        names = List.copyOf(names);
        places = List.copyOf(places);
        predecessors = List.copyOf(predecessors);
    }

    static UnitHistoryResponse of(UnitView view, List<Unit> predecessors) {
        Unit unit = view.unit();
        return new UnitHistoryResponse(
                unit.id(),
                unit.code(),
                unit.names(),
                unit.places(),
                unit.firstDay(),
                unit.lastDay(),
                unit.successor(),
                predecessors.stream().map(Predecessor::of).toList(),
                view.version());
    }

    /** A unit that is succeeded, by its last name. */
    record Predecessor(String code, String nameZh, String nameEn, LocalDate validTo) {

        static Predecessor of(Unit unit) {
            Unit.Name name = unit.names().getLast();
            return new Predecessor(unit.code(), name.nameZh(), name.nameEn(), Objects.requireNonNull(unit.lastDay()));
        }
    }
}
