package io.shangquan.platform.store.aggregate;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** What the store counts. */
final class StoreMetrics {

    /** Commands by collection and outcome. */
    private static final String WRITES = "shangquan.store.commands";

    private final MeterRegistry registry;

    StoreMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void written(String collection, Outcome outcome) {
        registry.counter(
                        WRITES,
                        "collection",
                        collection,
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** What became of a command. */
    enum Outcome {
        CREATED,
        CHANGED,
        REPEATED,
        REFUSED,
        CONFLICT,
        UNKNOWN
    }
}
