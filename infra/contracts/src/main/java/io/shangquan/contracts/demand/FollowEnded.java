package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * Somebody does not follow a demand any more. Subject: the following's id.
 *
 * @param demand the demand's id
 * @param person the follower's subject
 */
@EventType("io.shangquan.demand.follow-ended.v1")
public record FollowEnded(String demand, String person) {}
