package io.shangquan.platform.core.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of problems in Chinese and English: every {@code problems.properties} of the class path together. */
public final class ProblemTexts {

    /** Chinese, as spoken by the platform's users. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final List<Locale> SPOKEN = List.of(CHINESE, Locale.ENGLISH);
    private static final String TITLE = ".title";
    private static final String DETAIL = ".detail";

    private final Map<Locale, Properties> texts;

    private ProblemTexts(Map<Locale, Properties> texts) {
        this.texts = texts;
    }

    /** Reads the texts of every module on a class path. */
    public static ProblemTexts load(ClassLoader loader) {
        return new ProblemTexts(Map.of(
                CHINESE,
                read(loader, "problems_zh_CN.properties"),
                Locale.ENGLISH,
                read(loader, "problems.properties")));
    }

    /** The language to answer in (RFC 9110, 12.5.4): Chinese unless English is preferred. */
    public static Locale choose(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("zh") || range.getRange().equals("*")) {
                    return CHINESE;
                }
                if (range.getRange().startsWith("en")) {
                    return Locale.ENGLISH;
                }
            }
        } catch (IllegalArgumentException e) {
            return CHINESE;
        }
        return CHINESE;
    }

    public String title(ProblemCode problem, Locale language) {
        return find(problem.code() + TITLE, language).orElse(problem.code());
    }

    /** The detail with its placeholders filled. */
    public String detail(ProblemCode problem, Locale language, List<Object> arguments) {
        return find(problem.code() + DETAIL, language)
                .map(pattern -> new MessageFormat(pattern, language).format(arguments.toArray()))
                .orElse("");
    }

    /** The detail with its placeholders as they are. */
    String template(ProblemCode problem, Locale language) {
        return find(problem.code() + DETAIL, language).orElse("");
    }

    /** What is missing for a problem to be understood in every language; empty if nothing is. */
    public List<String> missing(ProblemCode problem) {
        return SPOKEN.stream()
                .flatMap(language -> List.of(TITLE, DETAIL).stream()
                        .filter(part -> find(problem.code() + part, language).isEmpty())
                        .map(part -> problem.code() + part + " (" + language.toLanguageTag() + ")"))
                .toList();
    }

    private Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(
                texts.getOrDefault(language, new Properties()).getProperty(key));
    }

    private static Properties read(ClassLoader loader, String name) {
        Properties all = new Properties();
        try {
            for (URL url : Collections.list(loader.getResources(name))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("problem texts cannot be read: " + name, e);
        }
        return all;
    }
}
