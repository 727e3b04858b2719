package io.shangquan.local.suite.api;

import java.time.Duration;
import java.util.Set;

/**
 * For how long, and after which answers, a request is sent again. What cannot be reached at all is always tried again, and a
 * conflict is if it names the time after which it may have passed.
 *
 * @param atMost from the first try on
 * @param statuses that may be others a moment later
 */
public record Patience(Duration atMost, Set<Integer> statuses) {

    /** A service is away, or too much was asked at once. */
    public static final Patience WHILE_AWAY = new Patience(Duration.ofSeconds(60), Set.of(429, 502, 503, 504));

    /** Every answer is taken as it is. */
    public static final Patience NONE = new Patience(Duration.ZERO, Set.of());

    private static final int CONFLICT = 409;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    public Patience {
        statuses = Set.copyOf(statuses);
    }

    /** Whether the same request may be answered otherwise soon. */
    public boolean hopesAfter(ApiAnswer answer) {
        return statuses.contains(answer.status())
                || (answer.status() == CONFLICT && answer.retryAfter().isPresent());
    }

    /** How long to wait after an answer. */
    public Duration pauseAfter(ApiAnswer answer) {
        Duration asked = answer.retryAfter().orElse(PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    /** How long to wait after no answer. */
    public Duration pause() {
        return PAUSE;
    }
}
