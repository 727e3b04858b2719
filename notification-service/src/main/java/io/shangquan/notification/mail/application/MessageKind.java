package io.shangquan.notification.mail.application;

import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Mode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of message: all of one event type, or those of them that name their reader in a field.
 *
 * @param type by which preferences know it; the event's type unless {@code event} is
 * @param event the event's type, where several kinds share it; null if it is {@code type}
 * @param named the field of the event's data that names the reader; null if it is for whoever hears of the event
 * @param mode how it is mailed to somebody who has said nothing
 * @param urgent whether it may disturb in quiet hours
 * @param name what preferences call it
 * @param text its text; names in braces stand for the event's data
 */
public record MessageKind(
        String type,
        @Nullable String event,
        @Nullable String named,
        Mode mode,
        boolean urgent,
        Map<Language, String> name,
        Map<Language, String> text) {

    public MessageKind {
        name = Map.copyOf(name);
        text = Map.copyOf(text);
        if (name.size() != Language.values().length || text.size() != Language.values().length) {
            throw new IllegalArgumentException(type + " has no name or no text in some language");
        }
    }

    /** The type of the events that it is about. */
    public String eventType() {
        return Objects.requireNonNullElse(event, type);
    }

    /** Whether a message to a reader is of this kind. */
    public boolean covers(MailItem item, String reader) {
        return item.type().equals(eventType())
                && (named == null || names(item.details().get(named), reader));
    }

    private static boolean names(@Nullable Object value, String reader) {
        return value instanceof Collection<?> several ? several.contains(reader) : reader.equals(value);
    }
}
