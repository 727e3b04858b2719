package io.shangquan.demand.recurrence.application;

import io.shangquan.demand.demand.application.SiteDemands;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.config.HourlyTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for recurrences in every district once a day, within an hour of its midnight, on whichever instance is first. */
public final class FindDaily implements HourlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(FindDaily.class);

    private final SiteDemands demands;
    private final FindRecurrences find;
    private final FindingDays days;
    private final Clock clock;

    public FindDaily(SiteDemands demands, FindRecurrences find, FindingDays days, Clock clock) {
        this.demands = demands;
        this.find = find;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void run() {
        demands.districts().forEach(this::findToday);
    }

    private void findToday(String district) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, find.zoneOf(district));
        if (!days.take(district, today, now)) {
            return;
        }
        String key = DerivedId.of(district + now, "find-recurrences");
        try {
            Findings found = CommandScope.call(
                    Command.of("system/recurrences", "find recurrences", key, key, now), () -> find.find(district));
            days.finish(district, today);
            LOG.info("recurrences of {}: {}", district, found);
        } catch (RuntimeException e) {
            LOG.error("recurrences of {} cannot be looked for now, trying again", district, e);
        }
    }
}
