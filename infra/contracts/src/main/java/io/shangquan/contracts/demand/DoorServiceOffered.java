package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit offers the submitter times for a visit. Subject: the door service's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param slots how many times
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.door-service-offered.v1")
public record DoorServiceOffered(
        String demand, String unit, int slots, @Nullable String submitter) {}
