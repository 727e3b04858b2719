package io.shangquan.demand.rates.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one demand adds to the rates: what is known of its first round.
 *
 * @param unit code of the unit that leads
 * @param category code of its category
 * @param contactedInTime whether the submitter was contacted before the clock ran out
 * @param solved what the submitter said first, null if nothing yet
 * @param satisfied likewise
 * @param synthetic whether that was made up for a demonstration
 * @param reopened whether there was another round
 */
public record DemandFact(
        String unit,
        String category,
        boolean contactedInTime,
        @Nullable Boolean solved,
        @Nullable Boolean satisfied,
        boolean synthetic,
        boolean reopened) {}
