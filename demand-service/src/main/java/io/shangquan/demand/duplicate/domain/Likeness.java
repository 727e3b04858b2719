package io.shangquan.demand.duplicate.domain;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.text.domain.Bigrams;
import io.shangquan.demand.text.domain.Dice;
import java.time.Duration;
import java.time.Instant;

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
        return WORDS * Dice.of(Bigrams.of(one.text()), Bigrams.of(other.text()))
                + CATEGORY * category(one.category(), other.category())
                + TIME * near;
    }

    private static double category(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        return Category.branchOf(one).equals(Category.branchOf(other)) ? SAME_BRANCH : 0;
    }

    /** What is compared of a demand. */
    public record Described(String category, String text, Instant at) {}
}
