package io.shangquan.demand.duplicate.domain;

import io.shangquan.demand.text.domain.Bigrams;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * How likely it is that a demand asks for the same as one that is about to be filed at the same site: by words, category and time. Words
 * are compared by pairs of neighbouring characters, which needs no dictionary and does for Chinese and English alike.
 */
public final class Likeness {

    /** From here on a demand is suggested. */
    public static final double LIKELY = 0.45;

    private static final double WORDS = 0.5;
    private static final double CATEGORY = 0.35;
    private static final double TIME = 0.15;
    private static final double SAME_BRANCH = 0.5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private Likeness() {}

    /** 0 to 1. */
    public static double of(Described one, Described other) {
        Duration apart = Duration.between(one.at(), other.at()).abs();
        double near = Math.max(0, 1 - (double) apart.toMinutes() / FORGOTTEN_AFTER.toMinutes());
        return WORDS * shared(Bigrams.of(one.text()), Bigrams.of(other.text()))
                + CATEGORY * category(one.category(), other.category())
                + TIME * near;
    }

    private static double category(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        return branch(one).equals(branch(other)) ? SAME_BRANCH : 0;
    }

    private static String branch(String category) {
        int dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }

    /** The Dice coefficient of two sets. */
    private static double shared(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /** What is compared of a demand. */
    public record Described(String category, String text, Instant at) {}
}
