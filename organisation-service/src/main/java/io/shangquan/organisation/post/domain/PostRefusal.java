package io.shangquan.organisation.post.domain;

import java.time.LocalDate;

/** Why a post was not changed. */
public sealed interface PostRefusal {

    /** Every seat is taken on some day of the time. */
    record Taken(String post, int seats) implements PostRefusal {}

    /** The person holds it in that time. */
    record AlreadyAppointed(String post) implements PostRefusal {}

    /** The appointment has ended. */
    record AlreadyEnded() implements PostRefusal {}

    /** The last day is before the first. */
    record Backwards(LocalDate first) implements PostRefusal {}
}
