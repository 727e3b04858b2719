package io.shangquan.bench.part;

import io.shangquan.bench.report.Figure;
import io.shangquan.bench.suite.BenchSuite;
import io.shangquan.bench.suite.Memory;
import io.shangquan.local.suite.SuiteState.ProcessEntry;
import io.shangquan.local.suite.SuiteState.ProcessState;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How soon the suite is up again, and what its processes hold. */
public final class StartPart {

    private static final double SECONDS = 60;
    private static final double MEGABYTES = 3_072;
    private static final double MEGABYTES_OF_A_SERVICE = 300;
    private static final double SECONDS_OF_A_SERVICE = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    private StartPart() {}

    /** @param suite that was started for the second time, everything built, fetched and trained */
    public static List<Figure> measure(BenchSuite suite) throws IOException {
        return List.of(Figure.atMost(
                "`infra/up`, second start to all healthy", suite.took().toMillis() / 1000.0, SECONDS, "s"));
    }

    /** Kills each service in turn and looks how soon the next process of it is ready, with the others at rest. */
    public static List<Figure> alone(BenchSuite suite) throws IOException, InterruptedException {
        Map<String, Duration> took = new LinkedHashMap<>();
        for (ProcessEntry entry : suite.state().processes()) {
            if (isService(entry.name())) {
                took.put(entry.name(), restart(suite, entry));
            }
        }
        double longest =
                took.values().stream().mapToLong(Duration::toMillis).max().orElseThrow() / 1000.0;
        String each = took.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().toMillis())
                .collect(Collectors.joining(", "));
        return List.of(
                Figure.atMost(
                        "a service alone, from its start to ready, the slowest", longest, SECONDS_OF_A_SERVICE, "s"),
                Figure.note("a service alone, each, in ms", each));
    }

    private static Duration restart(BenchSuite suite, ProcessEntry before) throws IOException, InterruptedException {
        ProcessHandle.of(before.pid()).ifPresent(ProcessHandle::destroyForcibly);
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            Thread.sleep(LOOK);
            ProcessEntry now = suite.processOf(before.name());
            if (now.startedAt() != null && now.pid() != before.pid() && now.state() == ProcessState.READY) {
                return Duration.between(now.startedAt(), Instant.now());
            }
        }
        throw new IOException(before.name() + " was killed and is not ready after " + PATIENCE);
    }

    /** What is held by now. */
    public static List<Figure> memory(BenchSuite suite, String when) throws IOException {
        Map<String, Long> resident = Memory.of(suite.state());
        long all = resident.values().stream().mapToLong(Long::longValue).sum();
        long largest = resident.entrySet().stream()
                .filter(entry -> isService(entry.getKey()))
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

    private static boolean isService(String process) {
        return process.endsWith("-service") || process.equals("gateway");
    }
}
