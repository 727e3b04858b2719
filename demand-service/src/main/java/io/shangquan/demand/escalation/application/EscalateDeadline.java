package io.shangquan.demand.escalation.application;

import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.Escalations;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells a deadline one tier up: the first time one above whose deadline it is, each further time one above whoever was told last.
 */
public final class EscalateDeadline {

    private static final int TOP = 1;
    private static final int DAYS_FOR_AN_ANSWER = 1;

    private final Escalations escalations;
    private final Chains chains;
    private final Units units;
    private final DistrictDirectory districts;
    private final Timetables timetables;

    public EscalateDeadline(
            Escalations escalations, Chains chains, Units units, DistrictDirectory districts, Timetables timetables) {
        this.escalations = escalations;
        this.chains = chains;
        this.units = units;
        this.districts = districts;
        this.timetables = timetables;
    }

    /** Finds out as of the moment of the event who is to be told, and keeps it under the id that was reserved for it. */
    public void handle(String district, Deadline deadline) {
        int from = Math.max(TOP, lastTold(district, deadline) - 1);
        LocalDate day = deadline.at().atZone(zoneOf(district)).toLocalDate();
        Escalation told = new Escalation(
                CommandScope.current().reservedId(),
                district,
                deadline.demand(),
                deadline.clock(),
                deadline.missed(),
                deadline.unit(),
                chains.of(district).tell(from, day),
                deadline.at(),
                deadline.missed() ? timetables.workingDaysFrom(district, deadline.at(), DAYS_FOR_AN_ANSWER) : null,
                null);
        escalations.keep(told.tell());
    }

    private int lastTold(String district, Deadline deadline) {
        return escalations.of(district, deadline.demand()).stream()
                .filter(before -> before.clock().equals(deadline.clock())
                        && Objects.equals(before.unit(), deadline.unit())
                        && before.at().isBefore(deadline.at())
                        && before.tier() > 0)
                .mapToInt(Escalation::tier)
                .min()
                .orElseGet(() -> tierOf(district, deadline.unit()));
    }

    private int tierOf(String district, @Nullable String unit) {
        if (unit == null) {
            return Escalation.OFFICE;
        }
        return units.find(district, unit).filter(Unit::isBureau).isPresent() ? Escalation.BUREAU : Escalation.UNITS;
    }

    private ZoneId zoneOf(String district) {
        return districts
                .find(district)
                .map(found -> ZoneId.of(found.timeZone()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, district));
    }

    /**
     * A deadline that came to a point.
     *
     * @param demand id of the demand
     * @param unit code of the unit whose deadline it is, null for the office
     * @param at when it was found
     */
    public record Deadline(
            String demand,
            String clock,
            boolean missed,
            @Nullable String unit,
            Instant at) {}
}
