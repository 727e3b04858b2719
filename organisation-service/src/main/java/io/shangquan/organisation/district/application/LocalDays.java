package io.shangquan.organisation.district.application;

import io.shangquan.platform.core.access.DistrictDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which day it is in a district. */
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

    /** The moment at which a day has passed. */
    public Instant endOf(String district, LocalDate day) {
        return day.plusDays(1).atStartOfDay(zoneOf(district)).toInstant();
    }

    private ZoneId zoneOf(String district) {
        return districts
                .find(district)
                .map(known -> ZoneId.of(known.timeZone()))
                .orElseThrow(() -> new IllegalStateException("the district " + district + " is not known here yet"));
    }
}
