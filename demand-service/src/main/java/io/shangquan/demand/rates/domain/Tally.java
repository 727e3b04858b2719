package io.shangquan.demand.rates.domain;

import org.jspecify.annotations.Nullable;

/**
 * What many demands may share and is counted of each.
 *
 * @param unit code of the unit that leads
 * @param category code of the category
 * @param contactedInTime whether the submitter was contacted before the clock ran out
 * @param solved what the submitter said first, null if nothing yet
 * @param satisfied likewise
 * @param synthetic whether that was made up for a demonstration
 * @param reopened whether there was another round
 * @param excluded whether it is left out of the rates
 */
public record Tally(
        String unit,
        String category,
        boolean contactedInTime,
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        boolean synthetic,
        boolean reopened,
        boolean excluded) {}
