package io.shangquan.demand.rates.application;

import org.jspecify.annotations.Nullable;

/**
 * Which of a district's demands are counted.
 *
 * @param unit code of the unit that leads; null for any
 * @param category code of the category; null for any
 * @param site code of the site; null for any or none
 */
public record RateScope(
        @Nullable String unit,
        @Nullable String category,
        @Nullable String site) {

    /** All of them. */
    public static final RateScope DISTRICT = new RateScope(null, null, null);
}
