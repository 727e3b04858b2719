package io.shangquan.demand.following.application;

import io.shangquan.demand.following.domain.Following;
import io.shangquan.demand.following.domain.FollowingEvent;
import io.shangquan.demand.following.domain.Followings;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a demand, and says that one has the same trouble. */
public final class FollowDemand {

    private final Followings followings;
    private final Clock clock;

    public FollowDemand(Followings followings, Clock clock) {
        this.followings = followings;
        this.clock = clock;
    }

    /** Follows it, or not any more. */
    public void follow(String district, String demand, String person, boolean follows) {
        String id = idOf(demand, person);
        Optional<Following> known = followings.find(district, id);
        if (known.map(Following::active).orElse(false) == follows) {
            return;
        }
        if (known.isEmpty()) {
            var _ = followings.begin(Following.begin(id, district, demand, person));
        } else if (follows) {
            var _ = followings.change(district, id, Following::again, new FollowingEvent.Began());
        } else {
            var _ = followings.change(district, id, Following::end, new FollowingEvent.Ended());
        }
    }

    /** Says that one has the same trouble; from then on they follow it. */
    public Following meToo(String district, String demand, String person, @Nullable String enterprise) {
        String id = idOf(demand, person);
        Optional<Following> known = followings.find(district, id);
        if (known.isEmpty()) {
            return followings.begin(
                    Following.begin(id, district, demand, person).meToo(enterprise));
        }
        return known.get().meToo()
                ? known.get()
                : followings.change(
                        district, id, following -> following.again().meToo(enterprise), new FollowingEvent.Began());
    }

    /** Says whether it is solved for them; empty if they never said that they have the same trouble. */
    public Optional<Following> rate(String district, String demand, String person, boolean solved, boolean satisfied) {
        Following.Opinion opinion = new Following.Opinion(solved, satisfied, clock.instant());
        return followings
                .find(district, idOf(demand, person))
                .filter(Following::meToo)
                .map(known -> followings.change(
                        district,
                        known.id(),
                        following -> following.rated(opinion),
                        new FollowingEvent.Rated(opinion)));
    }

    private static String idOf(String demand, String person) {
        return DerivedId.of(demand + '\n' + person, "following");
    }
}
