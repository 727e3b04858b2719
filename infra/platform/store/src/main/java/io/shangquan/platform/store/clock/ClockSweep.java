package io.shangquan.platform.store.clock;

import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds aggregates with a clock that is due and has it fired. Needs no lease: firing is a versioned command. An aggregate that cannot
 * be fired is left for a while, so that it does not hold up the others, and is counted.
 */
public final class ClockSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);
    private static final int BATCH = 500;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final String FIRED = "shangquan.clocks.fired";

    private final Collections collections;
    private final List<DueHandler> handlers;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();

    public ClockSweep(Collections collections, List<DueHandler> handlers, Clock clock, MeterRegistry metrics) {
        this.collections = collections;
        this.handlers = List.copyOf(handlers);
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Fires everything that is due now. */
    public void sweep() {
        handlers.forEach(this::sweep);
    }

    private void sweep(DueHandler handler) {
        Instant now = clock.instant();
        leftAloneUntil.values().removeIf(now::isAfter);
        MongoCollection<Document> collection = collections.named(handler.collection());
        List<Document> due;
        do {
            due = collection
                    .find(lte(ReservedFields.NEXT_DUE_AT, Date.from(now)))
                    .sort(ascending(ReservedFields.NEXT_DUE_AT))
                    .limit(BATCH + leftAloneUntil.size())
                    .projection(include(ReservedFields.DISTRICT, ReservedFields.NEXT_DUE_AT))
                    .into(new ArrayList<>());
            due.removeIf(document -> leftAloneUntil.containsKey(document.getString(ReservedFields.ID)));
            due.forEach(document -> fire(handler, document, now));
        } while (due.size() >= BATCH);
    }

    private void fire(DueHandler handler, Document document, Instant now) {
        String district = document.getString(ReservedFields.DISTRICT);
        String id = document.getString(ReservedFields.ID);
        Instant dueAt = document.getDate(ReservedFields.NEXT_DUE_AT).toInstant();
        String key = DerivedId.of(id + dueAt.toEpochMilli(), "clock");
        Command command = Command.of("system/clock", "fire " + handler.collection(), key, key, now);
        try {
            CommandScope.call(command, () -> {
                handler.fire(district, id, dueAt);
                return id;
            });
            metrics.counter(FIRED, "collection", handler.collection(), "outcome", "fired")
                    .increment();
        } catch (RuntimeException e) {
            leftAloneUntil.put(id, now.plus(LEFT_ALONE));
            metrics.counter(FIRED, "collection", handler.collection(), "outcome", "failed")
                    .increment();
            LOG.error("the clock of {} {} cannot be fired now, trying again", handler.collection(), id, e);
        }
    }
}
