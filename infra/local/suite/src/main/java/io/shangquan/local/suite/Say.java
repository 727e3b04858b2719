package io.shangquan.local.suite;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the user reads while the suite runs: one line per thing that happened, with the seconds since the start. */
final class Say {

    private static final String WIPE = "\r\u001B[K";

    private final PrintStream out;
    private final Clock clock;
    private final Instant start;
    private final boolean terminal;

    /** @param terminal whether a person watches, who then also sees what is awaited */
    Say(PrintStream out, Clock clock, boolean terminal) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
        this.terminal = terminal;
    }

    /** Something happened. */
    synchronized void line(String text) {
        out.println((terminal ? WIPE : "") + seconds() + "  " + text);
    }

    /** Shown until the next line, and only to a person. */
    synchronized void awaiting(String text) {
        if (terminal) {
            out.print(WIPE + seconds() + "  " + text);
            out.flush();
        }
    }

    /** Several lines as they are. */
    synchronized void block(String text) {
        out.print((terminal ? WIPE : "") + text);
        out.flush();
    }

    private String seconds() {
        return String.format(
                Locale.ROOT, "%7.1f s", Duration.between(start, clock.instant()).toMillis() / 1000.0);
    }
}
