package io.shangquan.notification.preference.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours of the day in which nothing but what is urgent is mailed.
 *
 * @param from when they begin
 * @param to when they end, on the next day if that is earlier
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** When they end, if a moment lies within them. */
    public Optional<Instant> endAfter(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        if (!includes(local.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = local.with(to);
        return Optional.of((end.isAfter(local) ? end : end.plusDays(1)).toInstant());
    }

    private boolean includes(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }
}
