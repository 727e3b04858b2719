package io.shangquan.local.suite;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code infra/up} was asked for.
 *
 * @param verb what to do
 * @param reset whether to clear all data first
 * @param demo whether to load the demo street
 * @param caches whether to make start-up caches that are not there yet
 * @param peak whether JVMs compile for the highest throughput, as in production, and not for a quick start
 * @param instances how many of a service to run, by name; one of those not named
 * @param only the services to run; empty for all. For work on the suite itself, hence not in the usage
 * @param place where to keep data, logs and state; null for the usual place
 */
record SuiteOptions(
        Verb verb,
        boolean reset,
        boolean demo,
        boolean caches,
        boolean peak,
        Map<String, Integer> instances,
        Set<String> only,
        @Nullable Path place) {

    static final String USAGE = """
            infra/up                         build what is stale and run the suite until Ctrl-C
              --reset                        clear all data first
              --no-demo                      do not load the demo street
              --scale demand-service=2       run two of a service (1 to 9; may be repeated)
              --no-build                     run what was built last, whatever has changed since
              --no-caches                    make no start-up caches: this start is quicker, later ones are not
              --peak                         compile for the highest throughput, as in production: twice as fast once it
                                             is warm, which takes minutes under load
              --in DIR                       keep data, logs and state there instead of in .local: a suite of its
                                             own beside the usual one; --status and --down take it too
            infra/up --status                say what runs; status 0 only if all is healthy
            infra/up --down                  stop the suite that runs
            """;

    enum Verb {
        RUN,
        STATUS,
        DOWN,
        /** Ends what a killed supervisor left behind; asked by {@code infra/up} itself. */
        END_LEFTOVERS,
        HELP
    }

    SuiteOptions {
        instances = Map.copyOf(instances);
        only = Set.copyOf(only);
    }

    /** @throws IllegalArgumentException with one line that says what is wrong */
    static SuiteOptions parse(String... arguments) {
        Verb verb = Verb.RUN;
        boolean reset = false;
        boolean demo = true;
        boolean caches = true;
        boolean peak = false;
        Map<String, Integer> instances = new LinkedHashMap<>();
        Set<String> only = Set.of();
        Path place = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--reset" -> reset = true;
                case "--no-demo" -> demo = false;
                case "--no-caches" -> caches = false;
                case "--peak" -> peak = true;
                case "--no-build" -> {
                    // infra/up itself has heeded it.
                }
                case "--status" -> verb = Verb.STATUS;
                case "--down" -> verb = Verb.DOWN;
                case "--end-leftovers" -> verb = Verb.END_LEFTOVERS;
                case "--help", "-h" -> verb = Verb.HELP;
                case "--scale" -> scale(value(arguments, ++i), instances);
                case "--only" -> only = Set.of(value(arguments, ++i).split(",", -1));
                case "--in" -> place = Path.of(value(arguments, ++i));
                default -> throw new IllegalArgumentException("Not an option: " + arguments[i]);
            }
        }
        return new SuiteOptions(verb, reset, demo, caches, peak, instances, only, place);
    }

    int instancesOf(String service) {
        return instances.getOrDefault(service, 1);
    }

    boolean includes(String service) {
        return only.isEmpty() || only.contains(service);
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }

    private static void scale(String text, Map<String, Integer> instances) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2 || !parts[1].matches("[1-9]")) {
            throw new IllegalArgumentException("--scale needs a service and 1 to 9, as in demand-service=2: " + text);
        }
        boolean known = Services.load().services().stream()
                .anyMatch(service -> !service.isGateway() && service.name().equals(parts[0]));
        if (!known) {
            throw new IllegalArgumentException("--scale names no service: " + parts[0]);
        }
        instances.put(parts[0], Integer.parseInt(parts[1]));
    }
}
