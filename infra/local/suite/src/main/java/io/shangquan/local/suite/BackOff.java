package io.shangquan.local.suite;

import java.time.Duration;

/** How long to wait before what died is started again: 1 s, doubling to 30 s; from 1 s again once it lasted a minute. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LASTED = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The wait after a process that lived this long. */
    Duration after(Duration lived) {
        Duration wait = lived.compareTo(LASTED) >= 0 ? FIRST : next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
