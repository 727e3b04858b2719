package io.shangquan.demand.demand.sweep;

import io.shangquan.demand.demand.application.SucceedUnit;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
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
 * Gives on what units leave whose last day is over. It looks at them again and again: a demand that was routed at the last moment, or stands
 * on its own again after a merger, is found later. Needs no lease: giving on is a versioned command.
 */
@Component
class UnitEndSweep {

    private static final Logger LOG = LoggerFactory.getLogger(UnitEndSweep.class);
    private static final int BATCH = 200;
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

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
            CommandScope.call(command, () -> {
                succeed.handle(due.district(), due.unit());
                return key;
            });
            units.lookAgain(due, nextLook(due.district(), due.unit()));
        } catch (RuntimeException e) {
            units.lookAgain(due, clock.instant().plus(LEFT_ALONE));
            LOG.error("what unit {} leaves cannot be given on now, trying again", due.id(), e);
        }
    }

    private Instant nextLook(String district, Unit unit) {
        Instant now = clock.instant();
        LocalDate lastDay = unit.lastDay();
        Instant over = lastDay == null ? now : timetables.beginningOf(district, lastDay.plusDays(1));
        return now.isBefore(over) ? over : now.plus(AGAIN);
    }
}
