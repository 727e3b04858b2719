package io.shangquan.notification.config;

import io.shangquan.notification.mail.application.MessageBook;
import io.shangquan.notification.mail.application.MessageBook.Frame;
import io.shangquan.notification.mail.application.MessageKind;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.platform.core.json.PlatformJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;

/** The texts of a city, from JSON files: the ones that come with the service, or an operator's. */
final class MessageData {

    private static final TypeReference<List<MessageKind>> KINDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Map<String, Map<Language, String>>>> WORDS =
            new TypeReference<>() {};
    private static final TypeReference<Map<Language, Frame>> FRAMES = new TypeReference<>() {};

    private MessageData() {}

    static MessageBook read(Resource kinds, Resource words, Resource frames) {
        return new MessageBook(read(kinds, KINDS), read(words, WORDS), read(frames, FRAMES));
    }

    private static <T> T read(Resource file, TypeReference<T> type) {
        try (InputStream in = file.getInputStream()) {
            return PlatformJson.strict().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
