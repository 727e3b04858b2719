package io.shangquan.contracts;

import io.shangquan.contracts.event.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A contract record as its source file describes it: its type, what it means, and what each field means. */
record Contract(String type, Class<?> shape, String summary, Map<String, String> fields) {

    static final Path SOURCES = Path.of("src/main/java");
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@EventType", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    /** Every record of the module that carries an {@link EventType}, in the order of the types. */
    static List<Contract> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Contract::shapeOf)
                    .filter(shape -> shape.isAnnotationPresent(EventType.class))
                    .map(Contract::of)
                    .sorted(Comparator.comparing(Contract::type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(Class<?> shape) {
        String javadoc = javadocOf(shape);
        Map<String, String> fields = new LinkedHashMap<>();
        String[] parts = javadoc.split("@param ", -1);
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] nameAndText = part.strip().split("\\s", 2);
            fields.put(nameAndText[0], nameAndText.length > 1 ? nameAndText[1].strip() : "");
        }
        String type = shape.getAnnotation(EventType.class).value();
        return new Contract(type, shape, parts[0].strip(), fields);
    }

    /** Where the published schema is. */
    Path schemaFile() {
        return SCHEMAS.resolve(type + ".json");
    }

    private static Class<?> shapeOf(Path file) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class for " + file, e);
        }
    }

    private static String javadocOf(Class<?> shape) {
        Path file = SOURCES.resolve(shape.getName().replace('.', '/') + ".java");
        try {
            Matcher javadoc = JAVADOC.matcher(Files.readString(file));
            if (!javadoc.find()) {
                throw new IllegalStateException(shape + " has no Javadoc before its @EventType");
            }
            String text = javadoc.group(1).replaceAll("(?m)^\\s*\\* ?", " ").replaceAll("\\s+", " ");
            return INLINE_TAG.matcher(text).replaceAll("$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
