package io.shangquan.bench.part;

import io.shangquan.bench.BenchOptions;
import io.shangquan.bench.load.HttpLoad;
import io.shangquan.bench.load.HttpText;
import io.shangquan.bench.load.LoadResult;
import io.shangquan.bench.load.RequestSource;
import io.shangquan.bench.peer.OurGateway;
import io.shangquan.bench.peer.Peers;
import io.shangquan.bench.peer.Peers.Peer;
import io.shangquan.bench.report.Figure;
import io.shangquan.bench.report.Medians;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Our gateway with all policies against a bare one: the same route, the same upstream, the same flags, in turn. */
public final class GatewayPart {

    private static final int CONNECTIONS = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private final BenchOptions options;
    private final Consumer<String> say;

    public GatewayPart(BenchOptions options, Consumer<String> say) {
        this.options = options;
        this.say = say;
    }

    /** One gateway under load: who it is, what was measured in each run. */
    private record Side(String name, Peer peer, List<Double> perSecond, List<Double> cpuMillis, List<Double> p99) {

        Side(String name, Peer peer) {
            this(name, peer, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public List<Figure> measure() throws InterruptedException {
        try (Peer upstream = Peers.upstream(options.place());
                Peer bare = Peers.bareGateway(upstream, options.place());
                OurGateway gateway = OurGateway.start(options.root(), upstream, options.place())) {
            List<String> tokens = IntStream.range(0, CONNECTIONS)
                    .mapToObj(gateway.issuer()::bearer)
                    .toList();
            List<Side> sides = List.of(new Side("bare", bare), new Side("ours", gateway.peer()));
            for (Side side : sides) {
                load(side, 0, min(WARM_UP, options.run()), tokens);
            }
            for (int run = 1; run <= options.runs(); run++) {
                for (Side side : sides) {
                    throughput(side, run, tokens);
                }
            }
            double half = sides.stream()
                            .mapToDouble(side -> Medians.of(side.perSecond()))
                            .min()
                            .orElseThrow()
                    / 2;
            for (int run = 1; run <= options.runs(); run++) {
                for (Side side : sides) {
                    LoadResult result = load(side, half, options.run(), tokens);
                    side.p99().add(result.times().percentile(0.99));
                    say.accept("gateway, half load, run %d, %s: p99 %s"
                            .formatted(
                                    run, side.name(), Figure.show(result.times().percentile(0.99), "ms")));
                }
            }
            return figures(sides.get(0), sides.get(1), half);
        }
    }

    private void throughput(Side side, int run, List<String> tokens) throws InterruptedException {
        Duration before = side.peer().process().cpu();
        LoadResult result = load(side, 0, options.run(), tokens);
        Duration spent = side.peer().process().cpu().minus(before);
        side.perSecond().add(result.perSecond());
        side.cpuMillis().add(spent.toNanos() / 1e6 / result.times().count());
        say.accept("gateway, full load, run %d, %s: %s"
                .formatted(run, side.name(), Figure.show(result.perSecond(), "/s")));
    }

    private static LoadResult load(Side side, double perSecond, Duration time, List<String> tokens)
            throws InterruptedException {
        List<byte[]> requests = tokens.stream()
                .map(token -> HttpText.get(side.peer().uri(), Peers.PATH + "?limit=20", token))
                .toList();
        RequestSource source = requests::get;
        return new HttpLoad(side.peer().uri(), CONNECTIONS, perSecond)
                .run(time, source)
                .requireGood(side.name() + " gateway");
    }

    /** Runs alternate, so each is compared with its neighbour. */
    private static List<Figure> figures(Side bare, Side ours, double half) {
        List<Double> ratios = pairs(ours.perSecond(), bare.perSecond(), (one, other) -> one / other);
        List<Double> later = pairs(ours.p99(), bare.p99(), (one, other) -> one - other);
        return List.of(
                Figure.atLeast("gateway ÷ bare Spring Cloud Gateway, throughput", Medians.of(ratios), 0.85, ""),
                Figure.atMost(
                        "gateway − bare, p99 at half load (" + Figure.show(half, "/s") + ")",
                        Medians.of(later),
                        2,
                        "ms"),
                Figure.atMost("gateway, CPU a request", Medians.of(ours.cpuMillis()), 0.45, "ms"),
                Figure.note("bare gateway, CPU a request", Figure.show(Medians.of(bare.cpuMillis()), "ms")),
                Figure.note(
                        "requests a second, ours and bare",
                        Figure.show(Medians.of(ours.perSecond()), "") + " and "
                                + Figure.show(Medians.of(bare.perSecond()), "")));
    }

    private static List<Double> pairs(List<Double> ones, List<Double> others, DoubleBinaryOperator compare) {
        return IntStream.range(0, ones.size())
                .mapToObj(i -> compare.applyAsDouble(ones.get(i), others.get(i)))
                .toList();
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
