package io.shangquan.local.demo.report;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How far it is: a bar that moves for a person who watches, a line for each tenth otherwise. */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int TENTHS = 10;
    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration STANDSTILL = Duration.ofSeconds(3);
    private static final String WIPE = "\r\u001B[K";

    private final PrintStream out;
    private final InstantSource clock;
    private final boolean terminal;
    private final int whole;
    private final Instant start;
    private final AtomicInteger done = new AtomicInteger();
    private final Thread ticker;
    private volatile Instant last;

    /** @param terminal whether a person watches */
    public ProgressBar(PrintStream out, InstantSource clock, boolean terminal, int whole) {
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
        this.whole = whole;
        this.start = clock.instant();
        this.last = start;
        this.ticker = Thread.ofVirtual().unstarted(this::tick);
        if (terminal) {
            ticker.start();
        }
    }

    /** One more is done. */
    public void advance() {
        last = clock.instant();
        int now = done.incrementAndGet();
        if (!terminal && (long) now * TENTHS / whole > (long) (now - 1) * TENTHS / whole) {
            out.println(text());
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
        if (terminal) {
            out.println(WIPE + text());
        }
    }

    private void tick() {
        try {
            while (true) {
                out.print(WIPE + text());
                out.flush();
                Thread.sleep(TICK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    String text() {
        int now = done.get();
        int filled = whole == 0 ? WIDTH : (int) ((long) WIDTH * now / whole);
        Duration since = Duration.between(start, clock.instant());
        Duration still = Duration.between(last, clock.instant());
        String waiting = now < whole && still.compareTo(STANDSTILL) > 0
                ? "  nothing finished for " + still.toSeconds() + " s"
                : "";
        return String.format(
                Locale.ROOT,
                "[%s%s] %d of %d rows, %.1f s%s",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                now,
                whole,
                since.toMillis() / 1000.0,
                waiting);
    }
}
