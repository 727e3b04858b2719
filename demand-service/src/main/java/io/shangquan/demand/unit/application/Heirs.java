package io.shangquan.demand.unit.application;

import io.shangquan.demand.unit.domain.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** Who has the work of a unit that has ended. */
public final class Heirs {

    /** So many units one after the other are followed: nothing is merged more often before its work is done. */
    private static final int LONGEST = 10;

    private final Units units;

    public Heirs(Units units) {
        this.units = units;
    }

    /**
     * The unit that does the work of another on a day: the successor, or that one's if it has ended too. What such a unit cannot lead, and
     * what none was named for, is the office's, which gives it on. Empty while that unit has not been heard of.
     */
    public Optional<Unit> of(String district, Unit ended, LocalDate day) {
        Optional<Unit> next = Optional.of(ended);
        for (int hop = 0;
                hop < LONGEST && next.filter(unit -> !unit.existsOn(day)).isPresent();
                hop++) {
            next = units.find(district, next.get().heir());
        }
        return next.filter(unit -> unit.existsOn(day))
                .flatMap(heir -> heir.canDoWorkOf(ended, day)
                        ? Optional.of(heir)
                        : units.find(district, Unit.OFFICE).filter(office -> office.canLead(day)));
    }
}
