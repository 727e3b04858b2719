package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.recurrence.domain.RecurrenceDecision.Accepted;
import io.shangquan.demand.recurrence.domain.RecurrenceDecision.Refused;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A matter that comes back at a site.
 *
 * @param site code of the site
 * @param extent when it was found last
 * @param topic null until it is taken up
 * @param dismissal the newest one, also if it was proposed again since; null if there was none
 */
public record Recurrence(
        String id,
        String district,
        String site,
        RecurrenceStatus status,
        Extent extent,
        @Nullable Topic topic,
        @Nullable Dismissal dismissal) {

    /** Proposes a matter that was not known before. */
    public static Accepted propose(String id, String district, String site, Cluster cluster, ZoneId zone) {
        Recurrence proposed =
                new Recurrence(id, district, site, RecurrenceStatus.PROPOSED, Extent.of(cluster, zone), null, null);
        return new Accepted(proposed, List.of(new RecurrenceEvent.Proposed(false)));
    }

    /** It was found again: what has lapsed, or was dismissed and has clearly grown since, is proposed again. */
    public RecurrenceDecision findAgain(Cluster cluster, ZoneId zone) {
        Extent found = Extent.of(cluster, zone);
        boolean outgrown = status == RecurrenceStatus.DISMISSED && dismissal != null && dismissal.isOutgrownBy(cluster);
        if (status == RecurrenceStatus.LAPSED || outgrown) {
            return new Accepted(with(RecurrenceStatus.PROPOSED, found), List.of(new RecurrenceEvent.Proposed(true)));
        }
        return found.equals(extent)
                ? new Refused(new RecurrenceRefusal.NothingNew())
                : new Accepted(with(status, found), List.of(new RecurrenceEvent.Recounted()));
    }

    /** It was not found again: a proposal lapses; what was decided stays. */
    public RecurrenceDecision miss() {
        return status == RecurrenceStatus.PROPOSED
                ? new Accepted(with(RecurrenceStatus.LAPSED, extent), List.of(new RecurrenceEvent.Lapsed()))
                : new Refused(new RecurrenceRefusal.NothingNew());
    }

    /** Makes it a topic for consultation. */
    public RecurrenceDecision takeUp(Topic taken) {
        return attempt(
                RecurrenceMove.TAKE_UP,
                () -> new Accepted(
                        new Recurrence(id, district, site, RecurrenceStatus.TAKEN_UP, extent, taken, dismissal),
                        List.of(new RecurrenceEvent.TakenUp(taken))));
    }

    /** Does not consult on it. */
    public RecurrenceDecision dismiss(String reason, String by, Instant now) {
        Dismissal dismissed = new Dismissal(reason, by, now, extent.demands());
        return attempt(
                RecurrenceMove.DISMISS,
                () -> new Accepted(
                        new Recurrence(id, district, site, RecurrenceStatus.DISMISSED, extent, topic, dismissed),
                        List.of(new RecurrenceEvent.Dismissed(dismissed))));
    }

    private RecurrenceDecision attempt(RecurrenceMove move, Supplier<RecurrenceDecision> verb) {
        return move.isLegalFrom(status)
                ? verb.get()
                : new Refused(new RecurrenceRefusal.IllegalMove(move, status, status.legal()));
    }

    private Recurrence with(RecurrenceStatus next, Extent found) {
        return new Recurrence(id, district, site, next, found, topic, dismissal);
    }
}
