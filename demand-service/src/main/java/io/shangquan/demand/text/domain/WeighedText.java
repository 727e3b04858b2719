package io.shangquan.demand.text.domain;

import java.util.Arrays;

/**
 * A text as pairs of characters with their weights ({@link Rarity}), to be compared with others that were weighed alike.
 *
 * <p>Its leading pairs are its rarest, so many that they meet those of every text that is like it (prefix filtering: Bayardo, Ma and
 * Srikant 2007, doi:10.1145/1242572.1242591): what two such texts share weighs like / (2 − like) of either at least, and what comes
 * behind the leading pairs weighs less.
 */
public final class WeighedText {

    /** What sums may differ by in their order. */
    private static final double ROUNDING = 1e-9;

    private final int[] pairs;
    private final double[] weights;
    private final double like;
    private final double whole;
    private final int leading;
    private final double behind;

    /**
     * Keeps what it is given.
     *
     * @param pairs their ranks, the rarest first
     * @param like the likeness from which on two texts are like, above 0
     */
    WeighedText(int[] pairs, double[] weights, double like) {
        this.pairs = pairs;
        this.weights = weights;
        this.like = like * (1 - ROUNDING);
        this.whole = Arrays.stream(weights).sum();
        this.leading = leading();
        this.behind = Arrays.stream(weights, leading, weights.length).sum();
    }

    private int leading() {
        double left = whole * like / (2 - like);
        int first = weights.length;
        while (first > 0 && weights[first - 1] < left) {
            first--;
            left -= weights[first];
        }
        return first;
    }

    /** The Dice coefficient over weights: 0 if two texts share nothing or one is empty, 1 if they are equal. */
    public double likeness(WeighedText other) {
        double shared = 0;
        int here = 0;
        int there = 0;
        while (here < pairs.length && there < other.pairs.length) {
            int order = Integer.compare(pairs[here], other.pairs[there]);
            if (order == 0) {
                shared += weights[here];
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared > 0 ? 2 * shared / (whole + other.whole) : 0;
    }

    /** Takes up each leading pair. */
    public void lead(Leading each) {
        for (int at = 0; at < leading; at++) {
            each.pair(pairs[at], weights[at]);
        }
    }

    /**
     * Whether it can be like another one with which it shares some leading pairs.
     *
     * @param met what these weigh, above 0
     */
    public boolean canBeLike(WeighedText other, double met) {
        return 2 * (met + Math.max(behind, other.behind)) >= like * (whole + other.whole);
    }

    /** Takes up a pair with its weight. */
    @FunctionalInterface
    public interface Leading {
        void pair(int rank, double weight);
    }
}
