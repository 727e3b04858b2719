package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import java.time.LocalDate;

/** Ends a unit that nobody holds a post of beyond its last day. */
public final class CloseUnit {

    private final Units units;
    private final PostQueries posts;

    public CloseUnit(Units units, PostQueries posts) {
        this.units = units;
        this.posts = posts;
    }

    /** Closes it on a day. */
    public UnitDecision handle(String district, String id, LocalDate lastDay) {
        return units.change(
                district,
                id,
                unit -> posts.isAnybodyAppointedAfter(district, unit.code(), lastDay)
                        ? new UnitDecision.Refused(new UnitRefusal.HasPeople(unit.code()))
                        : unit.close(lastDay));
    }
}
