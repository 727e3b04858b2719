package io.shangquan.organisation.unit.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.unit.application.UnitView;
import io.shangquan.organisation.unit.domain.MemberKind;
import io.shangquan.organisation.unit.domain.SiteKind;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.UnitNature;
import io.shangquan.platform.web.command.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit, by its name on the day that was asked for. */
record UnitResponse(
        String id,
        UnitKind kind,
        String code,
        @Nullable SiteKind siteKind,
        @Nullable MemberKind memberKind,
        @Nullable String creditCode,
        @Nullable String parent,
        String nameZh,
        String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @JsonIgnore long version)
        implements Versioned {

    static UnitResponse of(UnitView view, LocalDate day) {
        Unit unit = view.unit();
        UnitNature nature = unit.nature();
        Unit.Name name = unit.nameOn(day).orElseGet(() -> unit.names().getFirst());
        return new UnitResponse(
                unit.id(),
                unit.kind(),
                unit.code(),
                nature.siteKind(),
                nature.memberKind(),
                nature.creditCode() == null ? null : nature.creditCode().value(),
                unit.parentOn(day).orElseGet(() -> unit.places().getFirst().parent()),
                name.nameZh(),
                name.nameEn(),
                unit.firstDay(),
                unit.lastDay(),
                unit.successor(),
                view.version());
    }
}
