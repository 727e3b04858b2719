package io.shangquan.demand.following.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** The followings of all demands. */
public interface Followings {

    Optional<Following> find(String district, String id);

    /** Keeps a new one. */
    Following begin(Following following);

    /** Changes one that there is. */
    Following change(String district, String id, UnaryOperator<Following> change, FollowingEvent event);
}
