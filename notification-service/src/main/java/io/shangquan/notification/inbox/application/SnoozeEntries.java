package io.shangquan.notification.inbox.application;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.Inbox;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.inbox.domain.Snooze;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.id.IdSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts messages off and brings them back. */
public final class SnoozeEntries {

    private static final int SHOWN = 200;
    private static final int AT_ONCE = 200;

    private final Inbox inbox;
    private final InboxQueries queries;
    private final Snoozes snoozes;
    private final InboxStreams streams;
    private final IdSource ids;
    private final Clock clock;

    public SnoozeEntries(
            Inbox inbox, InboxQueries queries, Snoozes snoozes, InboxStreams streams, IdSource ids, Clock clock) {
        this.inbox = inbox;
        this.queries = queries;
        this.snoozes = snoozes;
        this.streams = streams;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a reader has put off and would see otherwise, the next to come back first, at most 200. */
    public List<Snoozed> of(String reader, Set<Audience> audiences) {
        return snoozes.of(reader, SHOWN).stream()
                .flatMap(snooze ->
                        queries
                                .find(snooze.entry(), reader, audiences)
                                .map(entry -> new Snoozed(entry, snooze))
                                .stream())
                .toList();
    }

    /** Brings back what is due; more than once for the same entry, it does nothing more. Returns how many were due. */
    public int bringBack() {
        List<Snooze> due = snoozes.due(clock.instant(), AT_ONCE);
        due.forEach(this::bringBack);
        return due.size();
    }

    private void bringBack(Snooze snooze) {
        Optional<InboxEntry> entry = queries.find(snooze.entry());
        entry.ifPresent(kept -> {
            String id = DerivedId.of(snooze.entry(), "again/" + snooze.reader() + '/' + snooze.until());
            inbox.keep(List.of(kept.again(id, ids.next(), snooze.reader())));
        });
        snoozes.settle(snooze);
        entry.ifPresent(kept -> streams.wake(Set.of(kept.audience())));
    }

    /** A message, and until when it is put off. */
    public record Snoozed(InboxEntry entry, Snooze snooze) {}
}
