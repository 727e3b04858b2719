package io.shangquan.platform.store.aggregate;

/** An event's place among its aggregate's events, as a string that sorts. */
public final class EventSequence {

    private EventSequence() {}

    /** 4 digits of the store's epoch, which a restore from backup raises, and 12 of the aggregate's counter. */
    public static String format(int epoch, long sequence) {
        return "%04d%012d".formatted(epoch, sequence);
    }

    /** The counter of a formatted sequence. */
    public static long counterOf(String formatted) {
        return Long.parseLong(formatted.substring(4));
    }
}
