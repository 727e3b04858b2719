package io.shangquan.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Whether a schema may take the place of the published one. Events are kept for ever and subscribers upgrade when they like, so
 * both directions count: old readers meet new events, new readers meet old ones. Only optional fields may be added.
 */
final class Compatibility {

    private Compatibility() {}

    /** Every way in which the new schema breaks what was published; empty if it may take its place. */
    static List<String> breaks(JsonNode published, JsonNode changed) {
        List<String> breaks = new ArrayList<>();
        compare("", published, changed, breaks);
        return breaks;
    }

    private static void compare(String at, JsonNode published, JsonNode changed, List<String> breaks) {
        if (!published.path("type").equals(changed.path("type"))) {
            breaks.add(at + ": type was " + published.path("type") + " and is " + changed.path("type"));
        }
        if (!published.path("format").equals(changed.path("format"))) {
            breaks.add(at + ": format was " + published.path("format") + " and is " + changed.path("format"));
        }
        if (published.has("items")) {
            compare(at + "[]", published.path("items"), changed.path("items"), breaks);
        }
        Set<String> wereRequired = names(published);
        Set<String> areRequired = names(changed);
        published.path("properties").propertyStream().forEach(property -> {
            String field = at + "/" + property.getKey();
            JsonNode now = changed.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(field + ": was removed or renamed");
                return;
            }
            if (wereRequired.contains(property.getKey()) != areRequired.contains(property.getKey())) {
                breaks.add(field + ": was " + (wereRequired.contains(property.getKey()) ? "required" : "optional"));
            }
            compare(field, property.getValue(), now, breaks);
        });
        changed.path("properties").propertyNames().stream()
                .filter(name -> !published.path("properties").has(name) && areRequired.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + ": is new and required; old events lack it"));
    }

    private static Set<String> names(JsonNode schema) {
        Set<String> names = new HashSet<>();
        schema.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }
}
