package io.shangquan.local.infrastructure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the process is started with.
 *
 * @param data where records and documents live
 * @param broker port of the broker, 0 for a free one, like all ports here
 * @param store port of the document store
 * @param smtp port of the mail sink
 * @param http port that tells health and mail
 * @param once whether to stop as soon as everything is up: a training run for the start-up cache
 */
record InfrastructureOptions(Path data, int broker, int store, int smtp, int http, boolean once) {

    private static final Set<String> NAMES = Set.of("--data", "--broker", "--store", "--smtp", "--http");

    /** @throws IllegalArgumentException with one line that says what is wrong */
    static InfrastructureOptions parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        boolean once = false;
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            String name = at < 0 ? argument : argument.substring(0, at);
            if (argument.equals("--once")) {
                once = true;
            } else if (at > 0 && NAMES.contains(name)) {
                values.put(name, argument.substring(at + 1));
            } else {
                throw new IllegalArgumentException("Not an option: " + argument);
            }
        }
        String data = values.get("--data");
        if (data == null || data.isEmpty()) {
            throw new IllegalArgumentException("--data=<directory> is needed");
        }
        return new InfrastructureOptions(
                Path.of(data),
                port("--broker", values.get("--broker"), 9092),
                port("--store", values.get("--store"), 27017),
                port("--smtp", values.get("--smtp"), 3025),
                port("--http", values.get("--http"), 8025),
                once);
    }

    private static int port(String name, @Nullable String text, int usual) {
        if (text == null) {
            return usual;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException(name + " is a port from 0 to 65535: " + text);
        }
        return Integer.parseInt(text);
    }
}
