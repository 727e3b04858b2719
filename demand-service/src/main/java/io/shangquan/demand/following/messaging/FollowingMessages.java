package io.shangquan.demand.following.messaging;

import io.shangquan.contracts.demand.FollowBegan;
import io.shangquan.contracts.demand.FollowEnded;
import io.shangquan.contracts.demand.FollowerRated;
import io.shangquan.demand.following.domain.Following;
import io.shangquan.demand.following.domain.FollowingEvent;

/** What happens to followings as contract records. */
public final class FollowingMessages {

    private FollowingMessages() {}

    /** The contract record of an event. */
    public static Object of(FollowingEvent event, Following after) {
        return switch (event) {
            case FollowingEvent.Began _ ->
                new FollowBegan(after.demand(), after.person(), after.enterprise(), after.meToo());
            case FollowingEvent.Ended _ -> new FollowEnded(after.demand(), after.person());
            case FollowingEvent.Rated rated ->
                new FollowerRated(
                        after.demand(),
                        rated.opinion().solved(),
                        rated.opinion().satisfied());
        };
    }
}
