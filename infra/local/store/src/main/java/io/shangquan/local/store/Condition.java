package io.shangquan.local.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a filter demands of a field: that a value of it lies in one of these intervals.
 *
 * @param points whether each interval holds the keys of a single value, which is where it begins
 * @param present whether it demands that the field is there
 */
record Condition(List<Interval> intervals, boolean points, boolean present) {

    static final Condition EXISTS = new Condition(List.of(Interval.ALL), false, true);

    static Condition oneOf(Collection<? extends @Nullable Object> values) {
        TreeSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        boolean present = true;
        for (Object value : values) {
            keys.add(KeyWriter.keyOf(value));
            present &= Bracket.of(value) != Bracket.NULL;
        }
        return new Condition(keys.stream().map(Interval::of).toList(), true, present);
    }

    static Condition atLeast(Object value) {
        byte[] key = KeyWriter.keyOf(wider(value, -1));
        return within(new Interval(key, end(value)));
    }

    static Condition atMost(Object value) {
        byte[] key = KeyWriter.keyOf(wider(value, 1));
        return within(new Interval(
                new byte[] {(byte) Bracket.of(value).tag()}, Interval.of(key).to()));
    }

    private static Condition within(Interval interval) {
        return new Condition(List.of(interval), false, true);
    }

    private static byte[] end(Object value) {
        return new byte[] {(byte) (Bracket.of(value).tag() + 1)};
    }

    /** The library compares longs beyond the integers with fractions as if these were whole: the bound is moved by one. */
    private static Object wider(Object value, int by) {
        if (value instanceof Long exact) {
            boolean movable = Math.abs(exact) > Integer.MAX_VALUE && exact != Long.MAX_VALUE;
            return movable ? exact + by : exact;
        }
        if (value instanceof Number number && Math.abs(number.doubleValue()) > Integer.MAX_VALUE) {
            return number.doubleValue() + by;
        }
        return value;
    }

    /** Whether it excludes anything that an index holds. */
    boolean narrows() {
        return !intervals.contains(Interval.ALL);
    }

    /** Both at once, of the same value. */
    Condition and(Condition other) {
        if (!points && other.points) {
            return other.and(this);
        }
        if (!narrows() || !other.narrows()) {
            Condition narrow = narrows() ? this : other;
            return new Condition(narrow.intervals, narrow.points, present || other.present);
        }
        List<Interval> both = new ArrayList<>();
        for (Interval one : intervals) {
            for (Interval another : other.intervals) {
                if (points ? another.contains(one.from()) : !one.and(another).isEmpty()) {
                    both.add(points ? one : one.and(another));
                }
            }
        }
        return new Condition(both, points, present || other.present);
    }

    /** The one of two that an index can make more of. */
    Condition orBetter(Condition other) {
        return other.rank() < rank() ? other : this;
    }

    private int rank() {
        if (points) {
            return intervals.size();
        }
        return narrows() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }
}
