package io.shangquan.platform.test.api;

import io.shangquan.platform.test.api.SchemaCompatibility.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether an API may take the place of the published one: clients that were generated from that one must go on working. */
final class ApiCompatibility {

    private final JsonNode published;
    private final JsonNode current;
    private final List<String> breaks = new ArrayList<>();

    private ApiCompatibility(JsonNode published, JsonNode current) {
        this.published = published;
        this.current = current;
    }

    /** Every way in which the new API breaks what was published; empty if it may take its place. */
    static List<String> breaks(JsonNode published, JsonNode current) {
        ApiCompatibility comparison = new ApiCompatibility(published, current);
        published
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(method -> comparison.operation(path.getKey(), method.getKey(), method.getValue())));
        return List.copyOf(comparison.breaks);
    }

    private void operation(String path, String method, JsonNode was) {
        String at = method.toUpperCase(java.util.Locale.ROOT) + ' ' + path;
        JsonNode is = current.path("paths").path(path).path(method);
        if (is.isMissingNode()) {
            breaks.add(at + ": was removed");
            return;
        }
        if (!was.path("operationId").equals(is.path("operationId"))) {
            breaks.add(at + ": was called " + was.path("operationId").asString());
        }
        parameters(at, was.path("parameters"), is.path("parameters"));
        body(at, was.path("requestBody"), is.path("requestBody"));
        responses(at, was.path("responses"), is.path("responses"));
    }

    private void parameters(String at, JsonNode were, JsonNode are) {
        were.forEach(parameter -> {
            String name = nameOf(parameter);
            find(are, name)
                    .ifPresentOrElse(
                            now -> schemas(Direction.REQUEST)
                                    .compare(at + ' ' + name, parameter.path("schema"), now.path("schema")),
                            () -> breaks.add(at + ' ' + name + ": was removed"));
        });
        are.forEach(parameter -> {
            boolean required = parameter.path("required").asBoolean(false);
            boolean was = find(were, nameOf(parameter))
                    .map(before -> before.path("required").asBoolean(false))
                    .orElse(false);
            if (required && !was) {
                breaks.add(at + ' ' + nameOf(parameter) + ": was not required");
            }
        });
    }

    private void body(String at, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean(false) && !was.path("required").asBoolean(false)) {
            breaks.add(at + ": a body was not required");
        }
        content(at, Direction.REQUEST, was.path("content"), is.path("content"));
    }

    private void responses(String at, JsonNode were, JsonNode are) {
        were.propertyStream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> {
                    JsonNode now = are.path(response.getKey());
                    if (now.isMissingNode()) {
                        breaks.add(at + ": answered " + response.getKey());
                        return;
                    }
                    response.getValue().path("headers").propertyNames().stream()
                            .filter(header -> !now.path("headers").has(header))
                            .forEach(header -> breaks.add(at + ": sent the header " + header));
                    content(at, Direction.RESPONSE, response.getValue().path("content"), now.path("content"));
                });
    }

    private void content(String at, Direction direction, JsonNode was, JsonNode is) {
        was.propertyStream().forEach(type -> {
            if (!is.has(type.getKey())) {
                breaks.add(at + ": " + type.getKey() + " was removed");
                return;
            }
            String where = at + (direction == Direction.REQUEST ? " body" : " answer");
            schemas(direction)
                    .compare(
                            where,
                            type.getValue().path("schema"),
                            is.path(type.getKey()).path("schema"));
        });
    }

    private SchemaCompatibility schemas(Direction direction) {
        return new SchemaCompatibility(published, current, direction, breaks);
    }

    private static Optional<JsonNode> find(JsonNode parameters, String name) {
        return parameters
                .valueStream()
                .filter(parameter -> nameOf(parameter).equals(name))
                .findFirst();
    }

    private static String nameOf(JsonNode parameter) {
        return parameter.path("in").asString() + ':' + parameter.path("name").asString();
    }
}
