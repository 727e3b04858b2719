package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The submitter rated a demand. Subject: the demand's id.
 *
 * @param solved whether it is solved
 * @param satisfied whether they are satisfied
 * @param synthetic whether the rating was made up for a demonstration
 */
@EventType("io.shangquan.demand.rated.v1")
public record DemandRated(boolean solved, boolean satisfied, boolean synthetic) {}
