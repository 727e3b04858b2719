package io.shangquan.notification.preference.web;

import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Mode;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.notification.preference.domain.QuietHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Preferences as their owner wants them.
 *
 * @param zone an IANA name
 * @param quiet absent for none
 * @param modes by event type; what is not named is mailed as it is by default
 */
record PreferencesRequest(
        boolean mail,
        @NotNull Language language,
        @NotNull ZoneId zone,
        @Valid @Nullable Quiet quiet,
        @NotNull LocalTime digestAt,
        @NotNull @Size(max = 100) Map<String, Mode> modes) {

    Preferences of(String person) {
        return new Preferences(person, mail, language, zone, quiet == null ? null : quiet.hours(), digestAt, modes);
    }

    /** Quiet hours, from a time of day to another. */
    record Quiet(@NotNull LocalTime from, @NotNull LocalTime to) {
        private QuietHours hours() {
            return new QuietHours(from, to);
        }
    }
}
