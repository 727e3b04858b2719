package io.shangquan.notification.mail.application;

import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Mode;
import java.util.Map;

/**
 * A kind of message: all of one event type.
 *
 * @param type the event's type
 * @param mode how it is mailed to somebody who has said nothing
 * @param urgent whether it may disturb in quiet hours
 * @param name what preferences call it
 * @param text its text; names in braces stand for the event's data
 */
public record MessageKind(
        String type, Mode mode, boolean urgent, Map<Language, String> name, Map<Language, String> text) {

    public MessageKind {
        name = Map.copyOf(name);
        text = Map.copyOf(text);
        if (name.size() != Language.values().length || text.size() != Language.values().length) {
            throw new IllegalArgumentException(type + " has no name or no text in some language");
        }
    }
}
