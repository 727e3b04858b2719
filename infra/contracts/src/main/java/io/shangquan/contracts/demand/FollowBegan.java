package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody follows a demand. Subject: the following's id.
 *
 * @param demand the demand's id
 * @param person the follower's subject
 * @param enterprise credit code of the enterprise that has the same trouble
 * @param meToo whether they have the same trouble
 */
@EventType("io.shangquan.demand.follow-began.v1")
public record FollowBegan(
        String demand, String person, @Nullable String enterprise, boolean meToo) {}
