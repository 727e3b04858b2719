package io.shangquan.notification.mail.application;

import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.preference.domain.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of messages there are and the words that stand for codes: data of a city, in Chinese and English. */
public final class MessageBook {

    private final Map<String, MessageKind> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<Language, String>>> words;
    private final Map<Language, Frame> frames;

    /**
     * @param words by field, code and language: {@code urgency → EMERGENCY → EN → emergency}
     * @param frames what stands around the messages in a mail
     */
    public MessageBook(
            List<MessageKind> kinds,
            Map<String, Map<String, Map<Language, String>>> words,
            Map<Language, Frame> frames) {
        kinds.forEach(kind -> this.kinds.put(kind.type(), kind));
        this.words = Map.copyOf(words);
        this.frames = Map.copyOf(frames);
    }

    /** All kinds, in the order in which preferences list them. */
    public List<MessageKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The kind that preferences know by a type. */
    public Optional<MessageKind> find(String type) {
        return Optional.ofNullable(kinds.get(type));
    }

    /** The kind of a message to a reader: the first that covers it. */
    public Optional<MessageKind> kindOf(MailItem item, String reader) {
        return kinds.values().stream().filter(kind -> kind.covers(item, reader)).findFirst();
    }

    /** What stands around the messages in a mail. */
    public Frame frame(Language language) {
        return Optional.ofNullable(frames.get(language)).orElseThrow();
    }

    /** The word for a field's code; the code itself if there is none. */
    public String word(String field, String code, Language language) {
        return Optional.ofNullable(words.get(field))
                .map(codes -> codes.get(code))
                .map(languages -> languages.get(language))
                .orElse(code);
    }

    /**
     * What stands around the messages in a mail.
     *
     * @param gathered the subject of a mail that gathers several; {@code {count}} is how many
     * @param footer beneath them; {@code {inbox}} and {@code {unsubscribe}} are links
     */
    public record Frame(String greeting, String gathered, String footer) {}
}
