package io.shangquan.platform.core.id;

import java.time.Instant;
import java.util.UUID;

/** Ids are UUIDs of version 7, whose first 48 bits are milliseconds (RFC 9562, 5.7): what is in order of ids is in order of time. */
public final class IdTimes {

    private static final int BELOW_TIME = 16;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = Long.MIN_VALUE;

    private IdTimes() {}

    /** When an id was made. */
    public static Instant timeOf(String id) {
        return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> BELOW_TIME);
    }

    /** The lowest id of a moment: none that was made then or later comes before it. */
    public static String firstAt(Instant moment) {
        long millis = Math.max(0, moment.toEpochMilli());
        return new UUID(millis << BELOW_TIME | VERSION, VARIANT).toString();
    }
}
