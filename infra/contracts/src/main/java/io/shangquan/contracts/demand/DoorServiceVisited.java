package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The team was there. Subject: the door service's id.
 *
 * @param demand the demand's id
 * @param unit the unit's code
 * @param outcome the outcome's code
 * @param signed whether the merchant signed
 * @param enterprise credit code of the enterprise that was visited, null if the demand was filed for none
 */
@EventType("io.shangquan.demand.door-service-visited.v1")
public record DoorServiceVisited(
        String demand,
        String unit,
        String outcome,
        boolean signed,
        @Nullable String enterprise) {}
