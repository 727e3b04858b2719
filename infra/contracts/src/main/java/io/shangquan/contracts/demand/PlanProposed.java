package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A version of a solution plan waits for approval. Subject: the plan's id.
 *
 * @param demand the demand's id
 * @param version which
 * @param tasks how many tasks it has
 */
@EventType("io.shangquan.demand.plan-proposed.v1")
public record PlanProposed(String demand, int version, int tasks) {}
