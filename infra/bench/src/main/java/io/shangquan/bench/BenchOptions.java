package io.shangquan.bench;

import io.shangquan.bench.part.ServicePart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code infra/bench/run} was asked for.
 *
 * @param parts to measure, all of {@link #PARTS} if none was named
 * @param quick whether a small fraction of everything is enough
 * @param runs of each side of a comparison
 * @param run how long a run takes
 * @param sustained how long writes are sustained
 * @param documents of the large collection
 * @param root of the checkout
 */
public record BenchOptions(
        Set<String> parts, boolean quick, int runs, Duration run, Duration sustained, int documents, Path root) {

    static final List<String> PARTS = Stream.concat(
                    Stream.of("gateway", "start", "post", "latency", "page"),
                    ServicePart.ALL.stream().map(ServicePart::name))
            .toList();

    static final String USAGE = """
            infra/bench/run [PART…]    measure all parts, or those that are named:
              gateway                  our gateway against a bare Spring Cloud Gateway
              start                    second start of the suite, memory of each process
              post                     demands filed for a minute, against a bare gateway's GET
              latency                  from the acknowledgement of a write to Kafka, inbox and stream
              page                     a page of demands among 1,000 and among 100,000
              tree                     a tree of 10,000 units, and pages of it
              election                 2,000 voters within five minutes, counted again
              chain                    who answers, from another service's copies
              work                     my work among 1,000 and 100,000 demands, and what is due among 100,000 deadlines
              search                   searches and likely duplicates among 100,000 demands
              recurrence               what comes back among 2,000 demands of a site
              rates                    a month's rates from a million events
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
                ? new BenchOptions(chosen, true, 1, Duration.ofSeconds(4), Duration.ofSeconds(10), 5_000, root)
                : new BenchOptions(chosen, false, 5, Duration.ofSeconds(20), Duration.ofSeconds(60), 100_000, root);
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
