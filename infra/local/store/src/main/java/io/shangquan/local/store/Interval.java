package io.shangquan.local.store;

import java.util.Arrays;

/** Keys from one inclusive to another exclusive. */
final class Interval {

    /** Every key of every value, in either direction. */
    static final Interval ALL = new Interval(new byte[] {0x01}, new byte[] {(byte) 0xFE});

    private final byte[] from;
    private final byte[] to;

    Interval(byte[] from, byte[] to) {
        this.from = from;
        this.to = to;
    }

    /** Every key that begins so. */
    static Interval of(byte[] beginning) {
        return new Interval(beginning, successor(beginning));
    }

    byte[] from() {
        return from;
    }

    byte[] to() {
        return to;
    }

    boolean isEmpty() {
        return Arrays.compareUnsigned(from, to) >= 0;
    }

    boolean contains(byte[] key) {
        return Arrays.compareUnsigned(from, key) <= 0 && Arrays.compareUnsigned(key, to) < 0;
    }

    Interval and(Interval other) {
        return new Interval(
                Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from,
                Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to);
    }

    /** The same values where their keys are written for descending order. */
    Interval inverted() {
        return new Interval(successor(inverted(to)), successor(inverted(from)));
    }

    /** The same values behind others. */
    Interval behind(byte[] prefix) {
        return new Interval(joined(prefix, from), joined(prefix, to));
    }

    static byte[] inverted(byte[] key) {
        byte[] inverted = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            inverted[i] = (byte) ~key[i];
        }
        return inverted;
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** The least bytes above all that begin so. */
    private static byte[] successor(byte[] beginning) {
        int last = beginning.length - 1;
        while (beginning[last] == (byte) 0xFF) {
            last--;
        }
        byte[] successor = Arrays.copyOf(beginning, last + 1);
        successor[last]++;
        return successor;
    }
}
