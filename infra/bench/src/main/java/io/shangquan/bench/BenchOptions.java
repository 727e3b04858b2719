package io.shangquan.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code infra/bench/run} was asked for.
 *
 * @param parts to measure, all of {@link #PARTS} if none was named
 * @param runs of each side of a comparison
 * @param run how long a run takes
 * @param sustained how long writes are sustained
 * @param documents of the large collection
 * @param root of the checkout
 */
public record BenchOptions(Set<String> parts, int runs, Duration run, Duration sustained, int documents, Path root) {

    static final List<String> PARTS = List.of("gateway", "start", "post", "latency", "page");

    static final String USAGE = """
            infra/bench/run [PART…]    measure all parts, or those that are named:
              gateway                  our gateway against a bare Spring Cloud Gateway
              start                    second start of the suite, memory of each process
              post                     demands filed for a minute, against a bare gateway's GET
              latency                  from the acknowledgement of a write to Kafka, inbox and stream
              page                     a page of demands among 1,000 and among 100,000
              --quick                  a small fraction of everything: shows that it works, its figures say nothing
            """;

    public BenchOptions {
        parts = Set.copyOf(parts);
    }

    /** @throws IllegalArgumentException with one line that says what is wrong */
    static BenchOptions parse(Path root, String... arguments) {
        Set<String> parts = new LinkedHashSet<>();
        boolean quick = false;
        for (String argument : arguments) {
            if (argument.equals("--quick")) {
                quick = true;
            } else if (PARTS.contains(argument)) {
                parts.add(argument);
            } else {
                throw new IllegalArgumentException("Not a part, nor an option: " + argument);
            }
        }
        Set<String> chosen = parts.isEmpty() ? Set.copyOf(PARTS) : parts;
        return quick
                ? new BenchOptions(chosen, 1, Duration.ofSeconds(4), Duration.ofSeconds(10), 5_000, root)
                : new BenchOptions(chosen, 5, Duration.ofSeconds(20), Duration.ofSeconds(60), 100_000, root);
    }

    public boolean measures(String part) {
        return parts.contains(part);
    }

    boolean measuresAny(String... some) {
        return Arrays.stream(some).anyMatch(parts::contains);
    }

    /** Where logs and data of the bench go; not versioned. */
    public Path place() {
        return root.resolve(".local/bench");
    }
}
