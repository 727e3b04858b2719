package io.shangquan.demand.ratinglink.application;

import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.RatingTicket;
import io.shangquan.platform.core.secret.SignedLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes tokens of rating links, and lets who has one rate. A token names a demand, its round and when it was written; nothing of a person. */
public final class RatingLinks {

    private static final String PURPOSE = "demand-rating";
    private static final String SEPARATOR = "/";
    private static final int PARTS = 4;

    private final SignedLinks signed;
    private final FollowUpDemand followUp;
    private final Clock clock;

    public RatingLinks(SignedLinks signed, FollowUpDemand followUp, Clock clock) {
        this.signed = signed;
        this.followUp = followUp;
        this.clock = clock;
    }

    /** A token for a demand's present round. */
    public Written write(DemandState demand, Duration life) {
        Instant now = clock.instant();
        String text = String.join(
                SEPARATOR,
                demand.district(),
                demand.id().value(),
                Integer.toString(demand.round()),
                Long.toString(now.toEpochMilli()));
        return new Written(signed.write(PURPOSE, text, now.plus(life)), now.plus(life));
    }

    /** What a token names; empty if it was not written here, or has expired. */
    public Optional<Named> read(String token) {
        return signed.read(PURPOSE, token)
                .map(text -> text.split(SEPARATOR))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new Named(
                        parts[0],
                        new DemandId(parts[1]),
                        new RatingTicket(
                                Integer.parseInt(parts[2]), Instant.ofEpochMilli(Long.parseLong(parts[PARTS - 1])))));
    }

    /** Rates on behalf of who has the link. */
    public DemandDecision rate(Named named, FollowUpDemand.Answer answer, @Nullable String comment) {
        return followUp.rateByLink(named.district(), named.demand(), named.ticket(), answer, comment);
    }

    /** A token, and until when it holds. */
    public record Written(String token, Instant expiresAt) {}

    /** What a token is for. */
    public record Named(String district, DemandId demand, RatingTicket ticket) {}
}
