package io.shangquan.notification.preference.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.notification.mail.application.MessageKind;
import io.shangquan.notification.preference.application.PreferenceBooks;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Mode;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.notification.preference.domain.QuietHours;
import io.shangquan.platform.web.command.Versioned;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's preferences.
 *
 * @param kinds every kind of message there is, and how it is mailed
 * @param version 0 for somebody who has said nothing
 */
record PreferencesResponse(
        boolean mail,
        Language language,
        ZoneId zone,
        @Nullable QuietHours quiet,
        LocalTime digestAt,
        List<Kind> kinds,
        @JsonIgnore long version)
        implements Versioned {

    static PreferencesResponse of(PreferenceBooks.View view, List<MessageKind> kinds, Language reader) {
        Preferences preferences = view.preferences();
        return new PreferencesResponse(
                preferences.mail(),
                preferences.language(),
                preferences.zone(),
                preferences.quiet(),
                preferences.digestAt(),
                kinds.stream().map(kind -> Kind.of(kind, preferences, reader)).toList(),
                view.version());
    }

    /**
     * A kind of message.
     *
     * @param type the event's type
     * @param name in the reader's language
     */
    record Kind(String type, String name, Mode mode, boolean urgent) {
        private static Kind of(MessageKind kind, Preferences preferences, Language reader) {
            String name = Optional.ofNullable(kind.name().get(reader)).orElse(kind.type());
            return new Kind(kind.type(), name, preferences.modeOf(kind.type(), kind.mode()), kind.urgent());
        }
    }
}
