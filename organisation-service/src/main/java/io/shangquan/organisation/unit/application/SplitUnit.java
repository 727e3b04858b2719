package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.id.DerivedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes several units of one. A process of single writes: the parts first, under ids that follow from the unit and their codes, then the
 * closing; repeated after a crash it goes on where it stopped.
 */
public final class SplitUnit {

    private final Units units;
    private final CloseUnit close;

    public SplitUnit(Units units, CloseUnit close) {
        this.units = units;
        this.close = close;
    }

    /** A part. */
    public record Part(String code, String nameZh, String nameEn) {}

    /**
     * Splits it.
     *
     * @param unit as it is
     * @param from the first day of the parts
     * @param parts of which the first takes over people, units below and work
     */
    public UnitDecision handle(Unit unit, LocalDate from, List<Part> parts) {
        LocalDate lastDay = from.minusDays(1);
        if (unit.close(lastDay, parts.getFirst().code()) instanceof UnitDecision.Refused refused) {
            return refused;
        }
        Optional<Part> taken = parts.stream()
                .filter(part -> units.byCode(unit.district(), part.code())
                        .filter(other -> !other.id().equals(idOf(unit, part)))
                        .isPresent())
                .findFirst();
        if (taken.isPresent()) {
            return new UnitDecision.Refused(
                    new UnitRefusal.CodeTaken(taken.get().code()));
        }
        for (Part part : parts) {
            if (units.byCode(unit.district(), part.code()).isEmpty()) {
                var _ = units.create(Unit.create(
                        idOf(unit, part),
                        unit.district(),
                        unit.nature(),
                        part.code(),
                        unit.newestParent(),
                        new Unit.Name(part.nameZh(), part.nameEn(), from)));
            }
        }
        return close.handle(
                unit.district(), unit.id(), lastDay, parts.getFirst().code());
    }

    private static String idOf(Unit unit, Part part) {
        return DerivedId.of(unit.id(), "part " + part.code());
    }
}
