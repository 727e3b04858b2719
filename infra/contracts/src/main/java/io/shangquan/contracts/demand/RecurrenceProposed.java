package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A matter that comes back is proposed for consultation. Subject: the recurrence's id.
 *
 * @param site code of the site
 * @param category code of the category under which most of its demands were filed
 * @param demands how many demands belong to it
 * @param enterprises for how many enterprises they were filed
 * @param firstAt when the first of them was filed
 * @param lastAt when the last of them was filed
 * @param again whether it was proposed before
 */
@EventType("io.shangquan.demand.recurrence-proposed.v1")
public record RecurrenceProposed(
        String site, String category, int demands, int enterprises, Instant firstAt, Instant lastAt, boolean again) {}
