package io.shangquan.notification.mail.application;

import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.preference.domain.Language;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.access.DistrictDirectory.District;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills texts with what happened: codes as words, times as the district's clocks show them. */
public final class MessageTexts {

    /** A name that stands for something. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Map<Language, DateTimeFormatter> TIMES = Map.of(
            Language.ZH,
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Language.ZH.locale()),
            Language.EN,
            DateTimeFormatter.ofPattern("d MMM HH:mm", Language.EN.locale()));
    private static final String DISTRICT = "district";
    private static final String AT = "at";

    private final MessageBook book;
    private final DistrictDirectory districts;

    public MessageTexts(MessageBook book, DistrictDirectory districts) {
        this.book = book;
        this.districts = districts;
    }

    /** A message's name to its reader, with its district: the subject of a mail. */
    public String title(MailItem item, String reader, Language language) {
        String name = book.kindOf(item, reader)
                .flatMap(kind -> Optional.ofNullable(kind.name().get(language)))
                .orElse(item.type());
        return "[" + nameOf(districtOf(item), language) + "] " + name;
    }

    /** A message's text to its reader. */
    public String text(MailItem item, String reader, Language language) {
        String pattern = book.kindOf(item, reader)
                .flatMap(kind -> Optional.ofNullable(kind.text().get(language)))
                .orElse(item.type());
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value(found.group(1), item, language)));
    }

    private String value(String name, MailItem item, Language language) {
        District district = districtOf(item);
        if (name.equals(DISTRICT)) {
            return nameOf(district, language);
        }
        Object value = name.equals(AT) ? item.at().toString() : item.details().get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> book.word(name, String.valueOf(each), language))
                    .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        }
        String text = value.toString();
        return timeIn(text, district, language, book.word(name, text, language));
    }

    private static String timeIn(String text, District district, Language language, String otherwise) {
        try {
            return Instant.parse(text).atZone(ZoneId.of(district.timeZone())).format(TIMES.get(language));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private District districtOf(MailItem item) {
        return districts
                .find(item.district())
                .orElseGet(() -> new District(item.district(), "", "", "", "Asia/Shanghai", "CN"));
    }

    private static String nameOf(District district, Language language) {
        String name = language == Language.ZH ? district.nameZh() : district.nameEn();
        return name.isBlank() ? district.id() : name;
    }
}
