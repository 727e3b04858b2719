package io.shangquan.demand.open311.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a form (WHATWG URL, 5.1); of one that is there twice the first counts.
 *
 * @param values without those that are empty
 */
record FormFields(Map<String, String> values) {

    private static final Pattern AND = Pattern.compile("&");

    FormFields {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if it is not encoded as a form */
    static FormFields read(byte[] body) {
        Map<String, String> values = new HashMap<>();
        AND.splitAsStream(new String(body, StandardCharsets.UTF_8)).forEach(pair -> {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = decoded(pair.substring(equals + 1)).strip();
                if (!value.isEmpty()) {
                    values.putIfAbsent(decoded(pair.substring(0, equals)), value);
                }
            }
        });
        return new FormFields(values);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
