package io.shangquan.event.activity.domain;

import java.time.Instant;

/** Why a change to an activity was not made. */
public sealed interface ActivityRefusal {

    /** It ends before it begins, or registration closes after it has begun. */
    record TimesOutOfOrder() implements ActivityRefusal {}

    /** A moment that must be ahead has passed. */
    record InThePast(Instant moment) implements ActivityRefusal {}

    /** The move is not legal from this status. */
    record IllegalMove(String move, ActivityStatus status) implements ActivityRefusal {}
}
