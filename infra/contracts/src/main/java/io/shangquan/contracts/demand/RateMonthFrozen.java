package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * The three rates of a month were frozen. Subject: the month's id.
 *
 * @param month as in {@code 2026-03}
 * @param rules version of the rules by which was counted
 * @param cutoff events after this moment did not count
 * @param routed demands that were first routed in the month, without those excluded
 * @param contacted of those, in how many the submitter was contacted in time
 * @param answered of those, how many submitters answered
 * @param solved of the answers, how many say solved
 * @param satisfied of the answers, how many say satisfied
 * @param excluded demands that were left out
 */
@EventType("io.shangquan.demand.rate-month-frozen.v1")
public record RateMonthFrozen(
        String month,
        String rules,
        Instant cutoff,
        long routed,
        long contacted,
        long answered,
        long solved,
        long satisfied,
        long excluded) {}
