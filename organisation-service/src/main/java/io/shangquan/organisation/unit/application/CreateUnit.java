package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitNature;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;

/** Creates a unit under one that exists. */
public final class CreateUnit {

    private final Units units;

    public CreateUnit(Units units) {
        this.units = units;
    }

    /**
     * Creates it.
     *
     * @param parent code of the unit above; one that is not there may still come, while a district is laid out
     */
    public UnitDecision handle(
            String id, String district, UnitNature nature, String code, String parent, Unit.Name name) {
        Unit above = units.byCode(district, parent)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, parent)
                        .retryAfter(Duration.ofSeconds(1)));
        if (above.lastDay() != null && above.lastDay().isBefore(name.from())) {
            return new UnitDecision.Refused(new UnitRefusal.NoSuchUnit(parent));
        }
        return units.create(Unit.create(id, district, nature, code, parent, name));
    }
}
