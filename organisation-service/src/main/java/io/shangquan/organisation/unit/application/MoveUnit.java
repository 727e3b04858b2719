package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.reservation.Reservations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Puts a unit under another. Whether that makes a circle is seen from other units' documents: while one unit of a district is
 * moved, no other is.
 */
public final class MoveUnit {

    private static final String MOVING = "unit-moving";
    private static final String THE_TREE = "tree";

    private final Units units;
    private final Reservations reservations;

    public MoveUnit(Units units, Reservations reservations) {
        this.units = units;
        this.reservations = reservations;
    }

    /** Moves it from a day on. */
    public UnitDecision handle(String district, String id, String parent, LocalDate from) {
        String owner = CommandScope.current().keyHash();
        if (!reservations.claim(MOVING, district, THE_TREE, owner)) {
            throw ProblemException.of(PlatformProblem.CONCURRENT_CHANGE).retryAfter(Duration.ofSeconds(1));
        }
        try {
            return units.change(
                    district,
                    id,
                    unit -> refusal(unit, parent, from)
                            .<UnitDecision>map(UnitDecision.Refused::new)
                            .orElseGet(() -> unit.move(new Unit.Place(parent, from))));
        } finally {
            reservations.release(MOVING, district, THE_TREE, owner);
        }
    }

    private Optional<UnitRefusal> refusal(Unit unit, String parent, LocalDate from) {
        Optional<Unit> above = units.byCode(unit.district(), parent);
        if (above.filter(found -> found.existsOn(from)).isEmpty()) {
            return Optional.of(new UnitRefusal.NoSuchUnit(parent));
        }
        // Later places count too: whatever is above in the end must not be the unit itself.
        for (Optional<Unit> next = above; next.isPresent(); next = aboveOf(next.get())) {
            if (next.get().code().equals(unit.code())) {
                return Optional.of(new UnitRefusal.Cycle(unit.code()));
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> aboveOf(Unit unit) {
        String parent = unit.newestParent();
        return parent == null ? Optional.empty() : units.byCode(unit.district(), parent);
    }
}
