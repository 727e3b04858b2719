package io.shangquan.bench.part;

import io.shangquan.bench.BenchOptions;
import io.shangquan.bench.load.HttpLoad;
import io.shangquan.bench.load.HttpText;
import io.shangquan.bench.load.LoadResult;
import io.shangquan.bench.peer.Peers;
import io.shangquan.bench.peer.Peers.Peer;
import io.shangquan.bench.report.Figure;
import io.shangquan.bench.report.Medians;
import io.shangquan.bench.report.Trend;
import io.shangquan.bench.suite.BenchSuite;
import io.shangquan.bench.suite.ServiceMetrics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Demands filed through the gateway for a minute, each durable before it is acknowledged, against what a bare gateway answers to a
 * {@code GET} before and after on the same machine; and whether the relay keeps up.
 */
public final class PostPart {

    private static final int CONNECTIONS = 32;
    private static final String LAG = "shangquan_relay_lag_millis";
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final double NEGLIGIBLE_MILLIS = 250;

    private final BenchOptions options;
    private final BenchSuite suite;
    private final Consumer<String> say;

    public PostPart(BenchOptions options, BenchSuite suite, Consumer<String> say) {
        this.options = options;
        this.suite = suite;
        this.say = say;
    }

    public List<Figure> measure() throws IOException, InterruptedException {
        Filings.warmUp(suite, options.sustained());
        try (Peer upstream = Peers.upstream(options.place());
                Peer bare = Peers.bareGateway(upstream, options.place())) {
            read(bare);
            double before = read(bare);
            LagWatch lag = new LagWatch(suite.metricsOf("demand-service"));
            Thread watching = Thread.ofVirtual().start(lag);
            LoadResult filed = Filings.load(suite, CONNECTIONS, options.sustained());
            watching.interrupt();
            watching.join();
            double bareGets = Medians.of(List.of(before, read(bare)));
            say.accept("post: " + Figure.show(filed.perSecond(), "/s") + ", bare GET " + Figure.show(bareGets, "/s"));
            Trend trend = Trend.of(lag.millis());
            return List.of(
                    Figure.atLeast(
                            "`POST …/demands` for " + options.sustained().toSeconds() + " s ÷ bare gateway `GET`",
                            filed.perSecond() / bareGets,
                            0.2,
                            ""),
                    new Figure(
                            "relay lag meanwhile, first and last third",
                            Figure.show(trend.early(), "") + " and " + Figure.show(trend.late(), "ms"),
                            "not growing",
                            !trend.grows(NEGLIGIBLE_MILLIS)),
                    Figure.note(
                            "demands filed a second, p50 and p99",
                            Figure.show(filed.perSecond(), "") + ", "
                                    + Figure.show(filed.times().percentile(0.5), "") + " and "
                                    + Figure.show(filed.times().percentile(0.99), "ms")));
        }
    }

    private double read(Peer bare) throws InterruptedException {
        byte[] request = HttpText.get(bare.uri(), Peers.PATH + "?limit=20", "Bearer none");
        return new HttpLoad(bare.uri(), CONNECTIONS, 0)
                .run(options.run(), _ -> request)
                .requireGood("bare gateway")
                .perSecond();
    }

    /** Reads the lag every second until it is interrupted. */
    private record LagWatch(ServiceMetrics metrics, List<Double> millis) implements Runnable {

        LagWatch(ServiceMetrics metrics) {
            this(metrics, new ArrayList<>());
        }

        @Override
        public void run() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    readOnce();
                    Thread.sleep(EVERY);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private void readOnce() throws InterruptedException {
            try {
                millis.add(metrics.read(LAG));
            } catch (IOException _) {
                // The service is busy; it is asked again. Without any value there is no verdict.
            }
        }
    }
}
