package io.shangquan.bench;

import io.shangquan.bench.part.GatewayPart;
import io.shangquan.bench.part.LatencyPart;
import io.shangquan.bench.part.PagePart;
import io.shangquan.bench.part.PostPart;
import io.shangquan.bench.part.ServicePart;
import io.shangquan.bench.part.StartPart;
import io.shangquan.bench.report.Figure;
import io.shangquan.bench.report.Machine;
import io.shangquan.bench.report.ResultTable;
import io.shangquan.bench.suite.BenchSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What {@code infra/bench/run} runs. Status 0: every bar is met. 1: one is missed or could not be measured. 2: it was asked wrongly. */
public final class BenchMain {

    private BenchMain() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        BenchOptions options;
        try {
            options = BenchOptions.parse(
                    Path.of(System.getProperty("bench.root", ".")).toRealPath(), arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(BenchOptions.USAGE);
            System.exit(2);
            return;
        }
        Files.createDirectories(options.place());
        String machine = Machine.describe();
        List<Figure> figures = new ArrayList<>();
        measure(options, figures, System.err::println);
        System.out.print(ResultTable.of(machine, figures));
        System.exit(figures.stream().allMatch(Figure::met) ? 0 : 1);
    }

    /** Each part finds a store that no other has filled, but for those that file demands one after the other. */
    private static void measure(BenchOptions options, List<Figure> figures, Consumer<String> say)
            throws IOException, InterruptedException {
        if (options.measures("gateway")) {
            attempt("gateway", figures, say, () -> new GatewayPart(options, say).measure());
        }
        Path place = options.place().resolve("suite");
        if (options.measures("start")) {
            say.accept("start: the first start, which builds and fetches what is missing");
            BenchSuite.start(options.root(), place, "--reset").close();
        }
        if (options.measuresAny("start", "post", "latency")) {
            say.accept("the suite starts");
            try (BenchSuite suite = options.measures("start")
                    ? BenchSuite.start(options.root(), place)
                    : BenchSuite.start(options.root(), place, "--reset")) {
                withSuite(options, suite, figures, say);
            }
        }
        for (ServicePart part : ServicePart.ALL) {
            if (options.measures(part.name())) {
                attempt(part.name(), figures, say, () -> part.measure(options));
            }
        }
        if (options.measures("page")) {
            say.accept("the suite starts without data");
            try (BenchSuite suite = BenchSuite.start(options.root(), place, "--reset")) {
                suite.layOutStreet();
                attempt("page", figures, say, () -> new PagePart(options, suite, say).measure());
            }
        }
    }

    private static void withSuite(BenchOptions options, BenchSuite suite, List<Figure> figures, Consumer<String> say)
            throws IOException, InterruptedException {
        if (options.measures("start")) {
            figures.addAll(StartPart.measure(suite));
            figures.addAll(StartPart.memory(suite, "at rest"));
        }
        suite.layOutStreet();
        if (options.measures("post")) {
            attempt("post", figures, say, () -> new PostPart(options, suite, say).measure());
        }
        if (options.measures("latency")) {
            attempt("latency", figures, say, () -> new LatencyPart(options, suite).measure());
        }
        if (options.measures("start")) {
            figures.addAll(StartPart.memory(suite, "after load"));
            attempt("start", figures, say, () -> StartPart.alone(suite));
        }
    }

    /** A part that fails is told as missed, and the others go on. */
    private static void attempt(String part, List<Figure> figures, Consumer<String> say, Part work)
            throws InterruptedException {
        say.accept(part + ": begins");
        try {
            figures.addAll(work.measure());
        } catch (IOException | RuntimeException failed) {
            say.accept(part + ": " + failed);
            figures.add(new Figure(part, "could not be measured: " + failed.getMessage(), "all of it", false));
        }
    }

    private interface Part {
        List<Figure> measure() throws IOException, InterruptedException;
    }
}
