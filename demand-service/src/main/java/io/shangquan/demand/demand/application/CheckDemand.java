package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.history.application.Histories;
import io.shangquan.demand.history.application.HistoryEntry;
import io.shangquan.platform.store.aggregate.EventSequence;
import io.shangquan.platform.store.outbox.OutboxEntry;
import io.shangquan.platform.store.outbox.Outboxes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of one demand what was written, what is on its way, and what has come back from the topic that everybody hears.
 */
public final class CheckDemand {

    private static final int MOST = 1_000;

    private final DemandQueries queries;
    private final Outboxes outboxes;
    private final Histories histories;

    public CheckDemand(DemandQueries queries, Outboxes outboxes, Histories histories) {
        this.queries = queries;
        this.outboxes = outboxes;
        this.histories = histories;
    }

    /** Looks at outbox and history after what was written, so that nothing written is taken for lost because it is underway. */
    public Check handle(String district, DemandId id) {
        long written = queries.eventsOf(district, id);
        List<Step> waiting = outboxes.read(DemandQueries.COLLECTION, district, id.value()).stream()
                .flatMap(batch -> batch.entries().stream())
                .filter(entry -> entry.kind() == OutboxEntry.Kind.EVENT)
                .map(entry -> new Step(entry.id(), entry.sequence(), entry.type(), entry.time(), null))
                .toList();
        List<Step> published = histories.of(district, id.value(), MOST).stream()
                .filter(entry -> entry.subject().equals(id.value()))
                .map(CheckDemand::published)
                .toList();
        Set<Long> seen = Stream.concat(waiting.stream(), published.stream())
                .map(Step::sequence)
                .collect(Collectors.toSet());
        List<Long> missing = LongStream.rangeClosed(1, Math.min(written, MOST))
                .boxed()
                .filter(sequence -> !seen.contains(sequence))
                .toList();
        return new Check(written, waiting, published, missing);
    }

    private static Step published(HistoryEntry entry) {
        return new Step(
                entry.event(),
                EventSequence.counterOf(entry.sequence()),
                entry.type(),
                entry.time(),
                entry.publishedAt());
    }

    /**
     * What was found.
     *
     * @param written how many events the demand has had
     * @param waiting those that still wait to be published
     * @param published those that have come back from the topic
     * @param missing numbers of those that were published and have not come back yet
     */
    public record Check(long written, List<Step> waiting, List<Step> published, List<Long> missing) {
        public Check {
            waiting = List.copyOf(waiting);
            published = List.copyOf(published);
            missing = List.copyOf(missing);
        }

        /** Whether everything that was written has been heard. */
        public boolean arrived() {
            return waiting.isEmpty() && missing.isEmpty();
        }
    }

    /**
     * One event of the demand.
     *
     * @param event its id, by which notification-service says who was told of it
     * @param time when it happened, and was written
     * @param publishedAt when it was put on the topic; null while it waits, or if that was not written down when it came
     */
    public record Step(
            String event,
            long sequence,
            String type,
            Instant time,
            @Nullable Instant publishedAt) {}
}
