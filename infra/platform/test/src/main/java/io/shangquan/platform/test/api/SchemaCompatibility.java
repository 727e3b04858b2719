package io.shangquan.platform.test.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether clients that were made for one schema can go on with another. What is sent and what is received differ in what may grow. */
final class SchemaCompatibility {

    /** Which way the content goes. */
    enum Direction {
        /** From the client: nothing more may be asked for. */
        REQUEST,
        /** To the client: nothing that it counts on may go. */
        RESPONSE
    }

    private static final String REF = "$ref";
    private static final List<String> CHOICES = List.of("oneOf", "anyOf", "allOf");

    private final JsonNode publishedRoot;
    private final JsonNode currentRoot;
    private final Direction direction;
    private final List<String> breaks;
    private final Set<String> seen = new HashSet<>();

    SchemaCompatibility(JsonNode publishedRoot, JsonNode currentRoot, Direction direction, List<String> breaks) {
        this.publishedRoot = publishedRoot;
        this.currentRoot = currentRoot;
        this.direction = direction;
        this.breaks = breaks;
    }

    void compare(String at, JsonNode publishedSchema, JsonNode currentSchema) {
        String pair = publishedSchema.path(REF).asString("")
                + ' '
                + currentSchema.path(REF).asString("");
        if (!pair.isBlank() && !seen.add(pair)) {
            return;
        }
        JsonNode published = resolved(publishedRoot, publishedSchema);
        JsonNode current = resolved(currentRoot, currentSchema);
        same(at, "type", published, current);
        same(at, "format", published, current);
        enumeration(at, published, current);
        properties(at, published, current);
        for (String inner : List.of("items", "additionalProperties")) {
            if (published.path(inner).isObject()) {
                compare(at + "/*", published.path(inner), current.path(inner));
            }
        }
        for (String choice : CHOICES) {
            choices(at, published.path(choice), current.path(choice));
        }
    }

    private void same(String at, String keyword, JsonNode published, JsonNode current) {
        if (!published.path(keyword).equals(current.path(keyword))) {
            breaks.add(at + ": " + keyword + " was " + published.path(keyword) + " and is " + current.path(keyword));
        }
    }

    /** Clients send the constants that they know, and must expect ones that they do not. */
    private void enumeration(String at, JsonNode published, JsonNode current) {
        if (direction == Direction.REQUEST && current.has("enum")) {
            Set<JsonNode> accepted = new HashSet<>();
            current.path("enum").forEach(accepted::add);
            published.path("enum").forEach(constant -> {
                if (!accepted.contains(constant)) {
                    breaks.add(at + ": " + constant + " is no longer accepted");
                }
            });
        }
    }

    private void properties(String at, JsonNode published, JsonNode current) {
        Set<String> wereRequired = required(published);
        Set<String> areRequired = required(current);
        published.path("properties").propertyStream().forEach(property -> {
            String name = property.getKey();
            JsonNode now = current.path("properties").path(name);
            if (now.isMissingNode()) {
                breaks.add(at + '/' + name + ": was removed");
                return;
            }
            if (direction == Direction.RESPONSE && wereRequired.contains(name) && !areRequired.contains(name)) {
                breaks.add(at + '/' + name + ": was always there");
            }
            compare(at + '/' + name, property.getValue(), now);
        });
        if (direction == Direction.REQUEST) {
            areRequired.stream()
                    .filter(name -> !wereRequired.contains(name))
                    .forEach(name -> breaks.add(at + '/' + name + ": was not required"));
        }
    }

    private void choices(String at, JsonNode published, JsonNode current) {
        for (int option = 0; option < published.size(); option++) {
            if (option >= current.size()) {
                breaks.add(at + ": a choice was removed");
                return;
            }
            compare(at + "/" + option, published.path(option), current.path(option));
        }
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        String ref = schema.path(REF).asString("");
        return ref.startsWith("#") ? root.at(ref.substring(1)) : schema;
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new HashSet<>();
        schema.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }
}
