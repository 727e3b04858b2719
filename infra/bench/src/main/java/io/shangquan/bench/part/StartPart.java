package io.shangquan.bench.part;

import io.shangquan.bench.report.Figure;
import io.shangquan.bench.suite.BenchSuite;
import io.shangquan.bench.suite.Memory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How soon the suite is up again, and what its processes hold. */
public final class StartPart {

    private static final double SECONDS = 60;
    private static final double MEGABYTES = 3_072;
    private static final double MEGABYTES_OF_A_SERVICE = 300;

    private StartPart() {}

    /** @param suite that was started for the second time, everything built, fetched and trained */
    public static List<Figure> measure(BenchSuite suite) throws IOException {
        return List.of(Figure.atMost(
                "`infra/up`, second start to all healthy", suite.took().toMillis() / 1000.0, SECONDS, "s"));
    }

    /** What is held by now. */
    public static List<Figure> memory(BenchSuite suite, String when) throws IOException {
        Map<String, Long> resident = Memory.of(suite.state());
        long all = resident.values().stream().mapToLong(Long::longValue).sum();
        long largest = resident.entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith("-service") || entry.getKey().equals("gateway"))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElseThrow();
        String each = resident.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                Figure.atMost("resident " + when + ", all processes", (double) all, MEGABYTES, "MB"),
                Figure.atMost("resident " + when + ", largest service", (double) largest, MEGABYTES_OF_A_SERVICE, "MB"),
                Figure.note("resident " + when + ", each", each));
    }
}
