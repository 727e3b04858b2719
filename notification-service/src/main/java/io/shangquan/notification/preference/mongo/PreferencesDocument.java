package io.shangquan.notification.preference.mongo;

import io.shangquan.notification.preference.domain.Language;
import io.shangquan.notification.preference.domain.Mode;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.notification.preference.domain.QuietHours;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A person's preferences as a document whose id is the person's subject; it belongs to no district. */
final class PreferencesDocument {

    static final String COLLECTION = "preferences";
    private static final String MAIL = "mail";
    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";
    private static final String QUIET = "quiet";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DIGEST_AT = "digestAt";
    private static final String MODES = "modes";
    private static final String KIND = "kind";
    private static final String MODE = "mode";

    private PreferencesDocument() {}

    static Document of(Preferences preferences) {
        // A list, not an object: the dots in a kind's name would be taken for a path.
        List<Document> modes = preferences.modes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(mode -> new Document(KIND, mode.getKey())
                        .append(MODE, mode.getValue().name()))
                .toList();
        Document document = new Document(MAIL, preferences.mail())
                .append(LANGUAGE, preferences.language().name())
                .append(ZONE, preferences.zone().getId())
                .append(DIGEST_AT, preferences.digestAt().toString())
                .append(MODES, modes);
        QuietHours quiet = preferences.quiet();
        if (quiet != null) {
            document.append(
                    QUIET,
                    new Document(FROM, quiet.from().toString())
                            .append(TO, quiet.to().toString()));
        }
        return document;
    }

    static Preferences read(Document document) {
        Map<String, Mode> modes = new HashMap<>();
        document.getList(MODES, Document.class, List.of())
                .forEach(mode -> modes.put(mode.getString(KIND), Mode.valueOf(mode.getString(MODE))));
        return new Preferences(
                document.getString(ReservedFields.ID),
                document.getBoolean(MAIL),
                Language.valueOf(document.getString(LANGUAGE)),
                ZoneId.of(document.getString(ZONE)),
                quiet(document.get(QUIET, Document.class)),
                LocalTime.parse(document.getString(DIGEST_AT)),
                modes);
    }

    private static @Nullable QuietHours quiet(@Nullable Document document) {
        return document == null
                ? null
                : new QuietHours(LocalTime.parse(document.getString(FROM)), LocalTime.parse(document.getString(TO)));
    }
}
