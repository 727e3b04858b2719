package io.shangquan.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A service, shared or of one cell: its addresses in turn, and its breaker. */
public final class Upstream {

    private static final int MOST_ATTEMPTS = 3;

    private final List<Address> addresses;
    private final CircuitBreaker breaker;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(List<Address> addresses, CircuitBreaker breaker) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("service " + breaker.getName() + " has no address");
        }
        this.addresses = List.copyOf(addresses);
        this.breaker = breaker;
    }

    /** A path at the address whose turn it is. */
    public URI resolve(String rawPath, @Nullable String rawQuery) {
        return next().resolve(rawPath, rawQuery);
    }

    /** How many addresses a request may be offered to before it is given up. */
    public int attempts() {
        return Math.min(addresses.size(), MOST_ATTEMPTS);
    }

    /** The address whose turn it is, without those that rest; if all do, resting helps nobody. */
    Address next() {
        int size = addresses.size();
        if (size == 1) {
            return addresses.getFirst();
        }
        int first = Math.floorMod(turn.getAndIncrement(), size);
        for (int i = 0; i < size; i++) {
            Address candidate = addresses.get((first + i) % size);
            if (!candidate.rests()) {
                return candidate;
            }
        }
        return addresses.get(first);
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /** How long the breaker stays open before it lets a few requests try again. */
    Duration pause() {
        return Duration.ofMillis(breaker.getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1));
    }
}
