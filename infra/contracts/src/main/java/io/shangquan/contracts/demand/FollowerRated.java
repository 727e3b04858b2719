package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * Somebody with the same trouble rated a demand. Subject: the following's id.
 *
 * @param demand the demand's id
 * @param solved whether it is solved for them
 * @param satisfied whether they are satisfied
 */
@EventType("io.shangquan.demand.follower-rated.v1")
public record FollowerRated(String demand, boolean solved, boolean satisfied) {}
