package io.shangquan.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Boot applications of the suite, as {@code services.json} beside this class lists them. Values of the environment
 * name what is known only at start in braces: {@code {broker}}.
 *
 * @param jvm options for every one of them
 * @param environment for every one of them
 * @param services in the order of their start; the gateway is the one without a route variable
 */
record Services(List<String> jvm, Map<String, String> environment, List<Service> services) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    Services {
        jvm = List.copyOf(jvm);
        environment = Map.copyOf(environment);
        services = List.copyOf(services);
    }

    /**
     * One of them.
     *
     * @param name of its module
     * @param port its usual port; its management listens 1,000 higher
     * @param heap the JVM's {@code -Xmx}
     * @param routeVariable how the gateway is told its addresses; null for the gateway itself
     */
    record Service(
            String name, int port, String heap, @Nullable String routeVariable, Map<String, String> environment) {

        Service {
            environment = Map.copyOf(environment);
        }

        boolean isGateway() {
            return routeVariable == null;
        }

        int managementPort() {
            return port + 1_000;
        }
    }

    static Services load() {
        try (InputStream in = Services.class.getResourceAsStream("services.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), Services.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The same for a machine on which they live for minutes or hours: compiled by the quick compiler only, they reach half the throughput
     * in a tenth of the time.
     */
    Services quickToStart() {
        List<String> quick = Stream.concat(jvm.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                .toList();
        return new Services(quick, environment, services);
    }

    /** The JVM's options for one of them. */
    List<String> jvmOf(Service service) {
        return Stream.concat(jvm.stream(), Stream.of("-Xmx" + service.heap())).toList();
    }

    /** The environment of one of them, what is in braces filled in. */
    Map<String, String> environmentOf(Service service, Map<String, String> known) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(service.environment());
        all.replaceAll((_, value) -> fill(value, known));
        return all;
    }

    private static String fill(String text, Map<String, String> known) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(
                        known.get(found.group(1)),
                        () -> "services.json names {" + found.group(1) + "}, which nobody knows")));
    }
}
