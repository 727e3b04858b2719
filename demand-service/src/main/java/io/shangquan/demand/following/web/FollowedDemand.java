package io.shangquan.demand.following.web;

import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.following.domain.Following;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A demand that somebody follows: where it stands, and no words of whoever filed it.
 *
 * @param meToo whether the follower has the same trouble
 * @param rated whether they have said if it is solved
 */
record FollowedDemand(
        String id,
        String number,
        DemandStatus status,
        String category,
        @Nullable String site,
        Instant submittedAt,
        @Nullable String unit,
        Resolution.@Nullable Outcome outcome,
        boolean meToo,
        boolean rated) {

    static FollowedDemand of(Demand demand, Following following) {
        DemandState state = demand.state();
        return new FollowedDemand(
                state.id().value(),
                state.number(),
                state.status(),
                state.intake().category(),
                state.intake().place().site(),
                state.intake().submittedAt(),
                state.assignment() == null ? null : state.assignment().unit(),
                state.resolution() == null ? null : state.resolution().outcome(),
                following.meToo(),
                following.opinion() != null);
    }
}
