package io.shangquan.bench.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.shangquan.bench.BenchOptions;
import io.shangquan.bench.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What is measured inside a service, with its classes and the local store in one process: a class named {@code …Bench} among the service's
 * tests, run by the build's own test runner with the JVM's second compiler.
 *
 * @param name of the part
 * @param module of the service
 * @param bench simple names of the classes, separated by commas
 */
public record ServicePart(String name, String module, String bench) {

    /** All of them. */
    public static final List<ServicePart> ALL = List.of(
            new ServicePart("tree", "organisation-service", "TreeBench"),
            new ServicePart("election", "organisation-service", "ElectionBench"),
            new ServicePart("chain", "demand-service", "ChainBench"),
            new ServicePart("work", "demand-service", "WorkBench"),
            new ServicePart("search", "demand-service", "SearchBench,EnterpriseNamesBench"),
            new ServicePart("recurrence", "demand-service", "ClusteringBench"),
            new ServicePart("rates", "demand-service", "RatesBench"));

    // As the tests' kit knows them.
    private static final String FILE = "SHANGQUAN_BENCH_FIGURES";
    private static final String QUICK = "SHANGQUAN_BENCH_QUICK";

    private static final String JVM = "-Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED";
    private static final long MINUTES = 20;
    private static final int WITH_BAR = 4;

    /** @throws IOException if it could not be measured; the message says where more is said */
    public List<Figure> measure(BenchOptions options) throws IOException, InterruptedException {
        Files.createDirectories(options.place());
        Path figures = options.place().resolve(name + ".figures");
        Path log = options.place().resolve(name + ".log");
        Files.deleteIfExists(figures);
        ProcessBuilder builder = new ProcessBuilder(
                        "./mvnw",
                        "--batch-mode",
                        "--no-transfer-progress",
                        "test",
                        "-pl",
                        module,
                        "-am",
                        "-Dtest=" + bench,
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dspotless.check.skip=true",
                        "-Dtest-jvm=" + JVM)
                .directory(options.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put(FILE, figures.toString());
        if (options.quick()) {
            builder.environment().put(QUICK, "true");
        }
        Process build = builder.start();
        boolean ended = build.waitFor(MINUTES, TimeUnit.MINUTES);
        build.descendants().forEach(ProcessHandle::destroy);
        build.destroy();
        if (!ended || build.exitValue() != 0) {
            throw new IOException("it " + (ended ? "failed" : "took too long") + ", see " + log);
        }
        List<Figure> found = new ArrayList<>();
        for (String line : Files.readAllLines(figures, UTF_8)) {
            found.add(figure(line));
        }
        return found;
    }

    static Figure figure(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == WITH_BAR
                ? Figure.atMost(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), parts[3])
                : Figure.note(parts[0], parts[1]);
    }
}
