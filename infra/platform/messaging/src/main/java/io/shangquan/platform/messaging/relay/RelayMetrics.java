package io.shangquan.platform.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What the relay measures. */
final class RelayMetrics {

    /** Milliseconds since the oldest entry that still waits was written. */
    private static final String LAG = "shangquan.relay.lag.millis";
    /** Aggregates that are being sent. */
    private static final String UNDER_WAY = "shangquan.relay.under.way";
    /** Entries that the broker has acknowledged. */
    private static final String SENT = "shangquan.relay.sent";
    /** Aggregates that had to wait. */
    private static final String FAILED = "shangquan.relay.failed";

    private final MeterRegistry registry;
    private final AtomicLong lag = new AtomicLong();
    private final Counter sent;
    private final Counter failed;

    RelayMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.sent = registry.counter(SENT);
        this.failed = registry.counter(FAILED);
        Gauge.builder(LAG, lag, AtomicLong::get).register(registry);
    }

    void watch(Supplier<Number> underWay) {
        Gauge.builder(UNDER_WAY, underWay).register(registry);
    }

    void sent(int entries) {
        sent.increment(entries);
    }

    void failed() {
        failed.increment();
    }

    void lag(long millis) {
        lag.set(millis);
    }

    long lag() {
        return lag.get();
    }
}
