package io.shangquan.demand.demand.mongo;

import java.time.Instant;
import java.util.Locale;

/** Ids are UUIDs of version 7 (RFC 9562, 5.7), which begin with their time: a walk along an index that ends in the id can end at a moment. */
final class IdTimes {

    private static final int TIME_IN_FIRST_GROUP = 8;

    private IdTimes() {}

    /** No id that was made at a moment or later comes before this. */
    static String firstAt(Instant moment) {
        String time = String.format(Locale.ROOT, "%012x", moment.toEpochMilli());
        return time.substring(0, TIME_IN_FIRST_GROUP) + '-' + time.substring(TIME_IN_FIRST_GROUP);
    }
}
