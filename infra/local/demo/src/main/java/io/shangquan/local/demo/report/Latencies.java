package io.shangquan.local.demo.report;

import io.shangquan.local.demo.drive.Step;
import io.shangquan.local.demo.report.Acknowledgements.Acknowledged;
import io.shangquan.local.demo.watch.SeenEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How long everything took, as a table. */
public final class Latencies {

    private final List<Acknowledged> acknowledged;
    private final Function<String, List<SeenEvent>> events;
    private final Function<String, Optional<Instant>> inboxes;

    /**
     * @param events of a demand, as they were seen on the topic
     * @param inboxes when the entry of an event was seen on a stream
     */
    public Latencies(
            List<Acknowledged> acknowledged,
            Function<String, List<SeenEvent>> events,
            Function<String, Optional<Instant>> inboxes) {
        this.acknowledged = List.copyOf(acknowledged);
        this.events = events;
        this.inboxes = inboxes;
    }

    /** Calls by kind, then the ways from an acknowledgement on. */
    public List<String> table() {
        List<String> table = new ArrayList<>(List.of(Percentiles.HEAD));
        for (Step step : Step.values()) {
            List<Duration> times = acknowledged.stream()
                    .filter(one -> one.step() == step)
                    .map(Acknowledged::took)
                    .toList();
            table.add(Percentiles.of(times).row(step.title()));
        }
        table.add(waysTo(event -> Optional.of(event.at())).row("acknowledged to Kafka"));
        table.add(waysTo(event -> inboxes.apply(event.id())).row("acknowledged to inbox"));
        return table;
    }

    private Percentiles waysTo(Function<SeenEvent, Optional<Instant>> arrival) {
        List<Duration> ways = new ArrayList<>();
        for (Acknowledged one : acknowledged) {
            events.apply(one.demand()).stream()
                    .filter(event -> one.step().events().getFirst().equals(event.type()))
                    .findFirst()
                    .flatMap(arrival)
                    .ifPresent(at -> ways.add(between(one.at(), at)));
        }
        return Percentiles.of(ways);
    }

    /** An event may be seen before the answer is: that took no time. */
    private static Duration between(Instant acknowledged, Instant seen) {
        Duration way = Duration.between(acknowledged, seen);
        return way.isNegative() ? Duration.ZERO : way;
    }
}
