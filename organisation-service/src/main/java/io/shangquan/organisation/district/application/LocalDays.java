package io.shangquan.organisation.district.application;

import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which day it is in a district. A district that is not known here yet, as just after its founding, is {@code not-yet-known}: it will be. */
public final class LocalDays {

    private final DistrictDirectory districts;
    private final Clock clock;

    public LocalDays(DistrictDirectory districts, Clock clock) {
        this.districts = districts;
        this.clock = clock;
    }

    /** The day that was asked for, or today. */
    public LocalDate orToday(String district, @Nullable LocalDate asked) {
        return asked == null ? today(district) : asked;
    }

    public LocalDate today(String district) {
        return dayOf(district, clock.instant());
    }

    /** The day that a moment is in. */
    public LocalDate dayOf(String district, Instant moment) {
        return moment.atZone(zoneOf(district)).toLocalDate();
    }

    /** The moment at which a day begins. */
    public Instant startOf(String district, LocalDate day) {
        return day.atStartOfDay(zoneOf(district)).toInstant();
    }

    /** The moment at which a day has passed. */
    public Instant endOf(String district, LocalDate day) {
        return day.plusDays(1).atStartOfDay(zoneOf(district)).toInstant();
    }

    private ZoneId zoneOf(String district) {
        return districts
                .find(district)
                .map(known -> ZoneId.of(known.timeZone()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, district)
                        .retryAfter(Duration.ofSeconds(1)));
    }
}
