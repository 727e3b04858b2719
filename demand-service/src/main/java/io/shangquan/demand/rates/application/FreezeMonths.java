package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.RateMonths;
import io.shangquan.demand.rates.domain.RateRules;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** Freezes months, from the events themselves and by the rules of the time, and computes them again. */
public final class FreezeMonths {

    /** So long after the cutoff, what waited in an outbox has reached the topic. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final FactsReplay replay;
    private final RateMonths months;
    private final RateMonthQueries queries;
    private final DemandFacts facts;
    private final RateRuleBook book;
    private final DistrictDirectory districts;
    private final Clock clock;

    public FreezeMonths(
            FactsReplay replay,
            RateMonths months,
            RateMonthQueries queries,
            DemandFacts facts,
            RateRuleBook book,
            DistrictDirectory districts,
            Clock clock) {
        this.replay = replay;
        this.months = months;
        this.queries = queries;
        this.facts = facts;
        this.book = book;
        this.districts = districts;
        this.clock = clock;
    }

    /** Freezes a month now, unless it is not over; a month that is frozen stays as it is. */
    public Optional<RateMonth> freeze(String district, YearMonth month) {
        Instant now = clock.instant();
        if (!isOver(district, month, now)) {
            return Optional.empty();
        }
        return Optional.of(queries.find(district, month).orElseGet(() -> freeze(district, month, now)));
    }

    /** Freezes the month before this one in every district where its day has come. */
    public void freezeWhatIsDue() {
        Instant now = clock.instant();
        YearMonth before = YearMonth.from(now.atZone(ZoneId.of("UTC"))).minusMonths(1);
        RateRules rules = book.of(before);
        for (String district : facts.districtsOf(before)) {
            Instant cutoff = before.plusMonths(1)
                    .atDay(rules.frozenOn())
                    .atStartOfDay(districts.zoneOf(district))
                    .toInstant();
            if (now.isAfter(cutoff.plus(SETTLED))
                    && queries.find(district, before).isEmpty()) {
                String key = DerivedId.of(district + before, "freeze-month");
                CommandScope.call(
                        Command.of("system/rates", "freeze month", key, key, now),
                        () -> freeze(district, before, cutoff));
            }
        }
    }

    /** What comes of a frozen month when its events are read again. */
    public RateMonth again(RateMonth frozen) {
        return RateMonth.of(
                frozen.district(),
                frozen.month(),
                book.version(frozen.rules()),
                frozen.cutoff(),
                clock.instant(),
                replay.until(frozen.district(), frozen.cutoff()));
    }

    private RateMonth freeze(String district, YearMonth month, Instant cutoff) {
        RateMonth frozen =
                RateMonth.of(district, month, book.of(month), cutoff, clock.instant(), replay.until(district, cutoff));
        months.keep(frozen);
        return queries.find(district, month).orElse(frozen);
    }

    private boolean isOver(String district, YearMonth month, Instant now) {
        return YearMonth.from(now.atZone(districts.zoneOf(district))).isAfter(month);
    }
}
