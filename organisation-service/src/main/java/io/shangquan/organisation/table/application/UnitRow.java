package io.shangquan.organisation.table.application;

import io.shangquan.organisation.unit.domain.UnitNature;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a table has it.
 *
 * @param parent code of the unit above
 * @param from the first day of the unit, or of its name if it is there already; today if null
 */
public record UnitRow(
        UnitNature nature,
        String code,
        String parent,
        String nameZh,
        String nameEn,
        @Nullable LocalDate from) {}
