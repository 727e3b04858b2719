package io.shangquan.platform.test.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI document in its published form: names in their order, without addresses. */
final class ApiDocument {

    private static final Path PUBLISHED = Path.of("infra/contracts/src/main/resources/openapi");
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final String SERVERS = "servers";
    private static final String REQUIRED = "required";

    private ApiDocument() {}

    /** What a service says of itself, in published form. */
    static JsonNode normalised(JsonNode described) {
        Object sorted = sorted(described);
        if (sorted instanceof Map<?, ?> document) {
            document.remove(SERVERS);
        }
        return PRETTY.valueToTree(sorted);
    }

    /** The document that was published under a service's name. */
    static Optional<JsonNode> published(String service) {
        Path file = fileOf(service);
        try {
            return Files.exists(file) ? Optional.of(PRETTY.readTree(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void publish(String service, JsonNode document) {
        Path file = fileOf(service);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, PRETTY.writeValueAsString(document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the schemas of events, wherever in the source tree the test runs. */
    private static Path fileOf(String service) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(PUBLISHED.getParent()))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(() -> new IllegalStateException("there is no " + PUBLISHED + " above this folder"));
        }
        return folder.resolve(PUBLISHED).resolve(service + ".json");
    }

    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.propertyStream().forEach(member -> {
                Object value = sorted(member.getValue());
                if (member.getKey().equals(REQUIRED) && value instanceof List<?> names) {
                    value = names.stream()
                            .sorted(Comparator.comparing(Object::toString))
                            .toList();
                }
                members.put(member.getKey(), value);
            });
            return members;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(sorted(item)));
            return items;
        }
        return node;
    }
}
