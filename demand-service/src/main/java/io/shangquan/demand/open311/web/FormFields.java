package io.shangquan.demand.open311.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a form (WHATWG URL, 5.1).
 *
 * @param values without those that are empty, in the order in which they came
 */
record FormFields(Map<String, List<String>> values) {

    private static final Pattern AND = Pattern.compile("&");

    FormFields {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if it is not encoded as a form */
    static FormFields read(byte[] body) {
        Map<String, List<String>> values = new HashMap<>();
        AND.splitAsStream(new String(body, StandardCharsets.UTF_8)).forEach(pair -> {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = decoded(pair.substring(equals + 1)).strip();
                if (!value.isEmpty()) {
                    values.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                            .add(value);
                }
            }
        });
        return new FormFields(values);
    }

    /** One of which there is one; of one that is there twice the first counts. */
    Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    /** All of that name; none if it is not there. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
