package io.shangquan.demand.demand.sweep;

import io.shangquan.demand.demand.application.SucceedUnit;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives on what units leave whose last day is over. It looks at them again and again: something that was given to a unit at the last moment
 * is found later, and so is what could not be given on at once. A unit that leaves nothing any more is let alone after a while. Needs no
 * lease: giving on is a versioned command.
 */
@Component
class UnitEndSweep {

    private static final Logger LOG = LoggerFactory.getLogger(UnitEndSweep.class);
    private static final int BATCH = 200;
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    /** So long after its last day nothing comes to a unit any more that was on its way. */
    private static final Duration LATE = Duration.ofDays(1);

    private final Units units;
    private final SucceedUnit succeed;
    private final Timetables timetables;
    private final Clock clock;

    UnitEndSweep(Units units, SucceedUnit succeed, Timetables timetables, Clock clock) {
        this.units = units;
        this.succeed = succeed;
        this.timetables = timetables;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        units.due(clock.instant(), BATCH).forEach(this::look);
    }

    private void look(Units.Due due) {
        String key = DerivedId.of(due.id() + due.at().toEpochMilli(), "unit-end");
        Command command = Command.of("system/clock", "succeed a unit", key, key, clock.instant());
        try {
            boolean nothingLeft = CommandScope.call(command, () -> succeed.handle(due.district(), due.unit()));
            lookNext(due, nothingLeft);
        } catch (RuntimeException e) {
            units.lookAgain(due, clock.instant().plus(LEFT_ALONE));
            LOG.error("what unit {} leaves cannot be given on now, trying again", due.id(), e);
        }
    }

    private void lookNext(Units.Due due, boolean nothingLeft) {
        Instant now = clock.instant();
        Instant over = overAt(due, now);
        if (now.isBefore(over)) {
            units.lookAgain(due, over);
        } else if (nothingLeft && now.isAfter(over.plus(LATE))) {
            units.rest(due);
        } else {
            units.lookAgain(due, now.plus(AGAIN));
        }
    }

    private Instant overAt(Units.Due due, Instant now) {
        LocalDate lastDay = due.unit().lastDay();
        return lastDay == null ? now : timetables.beginningOf(due.district(), lastDay.plusDays(1));
    }
}
