package io.shangquan.demand.text.domain;

import java.util.Set;

/** How much two texts have in common, by their pairs of neighbouring characters ({@link Bigrams}). */
public final class Dice {

    private Dice() {}

    /** The Dice coefficient of two sets: 0 if they share nothing or one is empty, 1 if they are equal. */
    public static double of(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean smaller = one.size() <= other.size();
        Set<Integer> within = smaller ? other : one;
        int common = 0;
        for (Integer pair : smaller ? one : other) {
            if (within.contains(pair)) {
                common++;
            }
        }
        return 2.0 * common / (one.size() + other.size());
    }
}
