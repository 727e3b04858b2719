package io.shangquan.bench.part;

import io.shangquan.bench.BenchOptions;
import io.shangquan.bench.report.Figure;
import io.shangquan.bench.report.Samples;
import io.shangquan.bench.suite.BenchSuite;
import io.shangquan.contracts.event.Topics;
import io.shangquan.local.demo.watch.EventWatch;
import io.shangquan.local.demo.watch.InboxWatch;
import io.shangquan.local.demo.watch.SeenEvent;
import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A hundred demands a second: how long after the acknowledgement an event is on Kafka, in the office's inbox, and in its stream. */
public final class LatencyPart {

    private static final int PER_SECOND = 100;
    private static final Duration ALL_SEEN = Duration.ofSeconds(30);
    private static final Duration OPEN = Duration.ofSeconds(60);

    private final BenchOptions options;
    private final BenchSuite suite;

    public LatencyPart(BenchOptions options, BenchSuite suite) {
        this.options = options;
        this.suite = suite;
    }

    public List<Figure> measure() throws IOException, InterruptedException {
        String broker = suite.state().addresses().broker();
        try (EventWatch events = EventWatch.start(broker, Topics.DEMAND, Clock.systemUTC());
                InboxWatch stream = InboxWatch.start(suite.api(), Filings.OFFICE, Clock.systemUTC());
                InboxPoll inbox = InboxPoll.start(suite.api(), Filings.OFFICE)) {
            if (!events.awaitCaughtUp(OPEN) || !stream.awaitOpen(OPEN)) {
                throw new IOException("the demands' topic or the office's stream is not there");
            }
            Filings.warmUp(suite, options.sustained());
            Map<String, Instant> acknowledged = file(options.sustained());
            awaitSeen(acknowledged, events, stream, inbox);
            return List.of(
                    figure(
                            "Kafka",
                            100,
                            acknowledged,
                            demand -> submitted(events, demand).map(SeenEvent::at)),
                    figure(
                            "inbox",
                            250,
                            acknowledged,
                            demand -> submitted(events, demand).flatMap(event -> inbox.seenAt(event.id()))),
                    figure(
                            "stream",
                            300,
                            acknowledged,
                            demand -> submitted(events, demand).flatMap(event -> stream.seenAt(event.id()))));
        }
    }

    /** Files at the rate, whether answers come or not; when each demand was acknowledged. */
    private Map<String, Instant> file(Duration time) throws InterruptedException {
        Map<String, Instant> acknowledged = new ConcurrentHashMap<>();
        List<Thread> filings = new ArrayList<>();
        long begin = System.nanoTime();
        long count = time.toSeconds() * PER_SECOND;
        for (long i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / PER_SECOND;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            filings.add(Thread.ofVirtual().start(() -> fileOne(acknowledged)));
        }
        for (Thread filing : filings) {
            filing.join();
        }
        if (acknowledged.size() < count) {
            throw new IllegalStateException(count - acknowledged.size() + " of " + count + " demands were not filed");
        }
        return acknowledged;
    }

    private void fileOne(Map<String, Instant> acknowledged) {
        ApiRequest request = ApiRequest.create(
                Filings.MERCHANT, Filings.DEMANDS, UUID.randomUUID().toString(), Filings.BODY);
        try {
            ApiAnswer answer = suite.api().send(request, Patience.NONE);
            if (answer.isSuccess()) {
                acknowledged.put(answer.json().path("id").asString(""), answer.at());
            }
        } catch (IOException _) {
            // It was not acknowledged, and whoever counts notices.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitSeen(
            Map<String, Instant> acknowledged, EventWatch events, InboxWatch stream, InboxPoll inbox)
            throws InterruptedException {
        Instant end = Instant.now().plus(ALL_SEEN);
        while (Instant.now().isBefore(end)
                && !acknowledged.keySet().stream()
                        .allMatch(demand -> submitted(events, demand)
                                .filter(event -> stream.seenAt(event.id()).isPresent())
                                .filter(event -> inbox.seenAt(event.id()).isPresent())
                                .isPresent())) {
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private static Optional<SeenEvent> submitted(EventWatch events, String demand) {
        return events.of(demand).stream().findFirst();
    }

    /** What was never seen took for ever. An event may be seen before the acknowledgement: that took no time. */
    private static Figure figure(
            String where, double bar, Map<String, Instant> acknowledged, Function<String, Optional<Instant>> seenAt) {
        long[] nanos = acknowledged.entrySet().stream()
                .mapToLong(one -> seenAt.apply(one.getKey())
                        .map(at ->
                                Math.max(0, Duration.between(one.getValue(), at).toNanos()))
                        .orElse(Long.MAX_VALUE))
                .toArray();
        Samples samples = Samples.of(List.of(nanos));
        return Figure.atMost(
                "acknowledged → " + where + " at " + PER_SECOND + " writes/s, p99 of " + samples.count(),
                samples.percentile(0.99),
                bar,
                "ms");
    }
}
