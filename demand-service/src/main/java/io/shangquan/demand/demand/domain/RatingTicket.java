package io.shangquan.demand.demand.domain;

import java.time.Instant;

/**
 * That whoever has a link may rate one round of a demand, once.
 *
 * @param issuedAt when the link was written: an answer since then has spent it
 */
public record RatingTicket(int round, Instant issuedAt) {

    /** Whether it still opens a demand: the round is the same, and nobody has answered since. */
    public boolean opens(DemandState demand) {
        Rating rating = demand.rating();
        return demand.round() == round && (rating == null || rating.at().isBefore(issuedAt));
    }
}
