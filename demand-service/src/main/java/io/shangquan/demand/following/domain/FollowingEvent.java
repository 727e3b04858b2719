package io.shangquan.demand.following.domain;

/** What happened to a following. */
public sealed interface FollowingEvent {

    /** It began, or grew into a "me too". */
    record Began() implements FollowingEvent {}

    /** It ended. */
    record Ended() implements FollowingEvent {}

    /** The follower said whether it is solved for them. */
    record Rated(Following.Opinion opinion) implements FollowingEvent {}
}
