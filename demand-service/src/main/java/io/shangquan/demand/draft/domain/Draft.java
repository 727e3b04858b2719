package io.shangquan.demand.draft.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A demand that somebody has begun to write.
 *
 * @param person subject of who writes it
 * @param savedAt when it was written last
 */
public record Draft(String id, String district, String person, DraftContent content, Instant savedAt) {

    /** So many a person keeps in a district. */
    public static final int MOST = 10;

    /** For so long it is kept after it was written last. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The same draft, written anew. */
    public Draft rewritten(DraftContent newer, Instant now) {
        return new Draft(id, district, person, newer, now);
    }

    /** When it is forgotten. */
    public Instant expiresAt() {
        return savedAt.plus(KEPT);
    }
}
