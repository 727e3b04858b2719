package io.shangquan.gateway.upstream;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One address of a service. Rests for a few seconds once it has refused a connection, or has failed several times in a row. */
final class Address {

    private static final long REST = Duration.ofSeconds(5).toNanos();
    private static final int TOLERATED = 3;

    private final String base;
    private final LongSupplier nanos;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile long restsUntil;

    /**
     * @param nanos a clock that only goes forward, in nanoseconds
     * @throws IllegalArgumentException if it is not {@code http(s)://host[:port]}
     */
    Address(URI base, LongSupplier nanos) {
        this.base = requireBase(base);
        this.nanos = nanos;
        this.restsUntil = nanos.getAsLong();
    }

    /** Whether it should not be asked now, as long as there is another. */
    boolean rests() {
        return restsUntil - nanos.getAsLong() > 0;
    }

    /** Nobody listens there, or cannot be reached. */
    void refused() {
        restsUntil = nanos.getAsLong() + REST;
    }

    /** It was reached and did not answer, or answered that it cannot. */
    void failed() {
        if (failures.incrementAndGet() >= TOLERATED) {
            failures.set(0);
            refused();
        }
    }

    /** It answered. */
    void answered() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    /** A path there, both it and the query as they were sent. */
    URI resolve(String rawPath, @Nullable String rawQuery) {
        return URI.create(rawQuery == null ? base + rawPath : base + rawPath + '?' + rawQuery);
    }

    @Override
    public String toString() {
        return base;
    }

    private static String requireBase(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        String path = uri.getRawPath();
        boolean bare = path == null || path.isEmpty() || path.equals("/");
        if (!http || uri.getHost() == null || !bare || uri.getRawQuery() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("not the base URI of a service (http://host:port): " + uri);
        }
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
