package io.shangquan.notification.inbox.application;

import io.shangquan.notification.inbox.domain.Snooze;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What readers have put off. */
public interface Snoozes {

    /** Puts an entry off, or to another time. */
    void put(Snooze snooze);

    /** Shows an entry where it stood; nothing happens if it has come back already or was not put off. */
    void end(String reader, String entry);

    /** What a reader has put off, the next to come back first. */
    List<Snooze> of(String reader, int limit);

    /** Which of some entries a reader does not see where they stand: they are put off, or have come back elsewhere. */
    Set<String> hidden(String reader, Collection<String> entries);

    /** What is to come back by now, the oldest first. */
    List<Snooze> due(Instant now, int limit);

    /** Notes that an entry has come back. */
    void settle(Snooze snooze);
}
