package io.shangquan.bench.load;

import java.util.Arrays;

/** A list of long values without boxes. */
final class Times {

    private long[] values = new long[4_096];
    private int count;

    void add(long value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    long[] toArray() {
        return Arrays.copyOf(values, count);
    }
}
