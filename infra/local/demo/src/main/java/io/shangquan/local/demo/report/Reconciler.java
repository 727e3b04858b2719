package io.shangquan.local.demo.report;

import io.shangquan.local.demo.drive.Fate;
import io.shangquan.local.demo.watch.EventWatch;
import io.shangquan.local.demo.watch.Inboxes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Waits, for a while, until everything that was acknowledged is where it must be. */
public final class Reconciler {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EventWatch events;
    private final Inboxes inboxes;
    private final Readers readers;
    private final InstantSource clock;
    private final Duration patience;

    public Reconciler(EventWatch events, Inboxes inboxes, Readers readers, InstantSource clock, Duration patience) {
        this.events = events;
        this.inboxes = inboxes;
        this.readers = readers;
        this.clock = clock;
        this.patience = patience;
    }

    /** What was found, and what is missing still. */
    public record Result(Reconciliation found, List<Reconciliation.Gap> gaps) {

        public Result {
            gaps = List.copyOf(gaps);
        }

        /** How many demands have everything. */
        public long whole() {
            return found.trails().size()
                    - gaps.stream().map(Reconciliation.Gap::accepted).distinct().count();
        }
    }

    /** @throws IOException if an inbox cannot be read */
    public Result reconcile(List<Fate.Accepted> accepted) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(patience);
        Reconciliation found = Reconciliation.of(accepted, events::of, readers);
        while (!found.hasAllEvents() && clock.instant().isBefore(end)) {
            Thread.sleep(PAUSE);
            found = Reconciliation.of(accepted, events::of, readers);
        }
        Map<String, Set<String>> missing = look(found.wantedByAccount());
        while (!missing.isEmpty() && clock.instant().isBefore(end)) {
            Thread.sleep(PAUSE);
            missing = look(missing);
        }
        return new Result(found, found.gaps(missing));
    }

    /** What each account's inbox lacks; accounts that lack nothing are left out. */
    private Map<String, Set<String>> look(Map<String, Set<String>> wanted) throws IOException, InterruptedException {
        Map<String, Set<String>> missing = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> one : wanted.entrySet()) {
            Set<String> lacking = inboxes.missing(one.getKey(), one.getValue());
            if (!lacking.isEmpty()) {
                missing.put(one.getKey(), lacking);
            }
        }
        return missing;
    }
}
