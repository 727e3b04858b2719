package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * Other demands belong to a recurrence than before. Subject: the recurrence's id.
 *
 * @param site code of the site
 * @param category code of the category under which most of its demands were filed
 * @param demands how many demands belong to it now
 * @param enterprises for how many enterprises they were filed
 * @param lastAt when the last of them was filed
 */
@EventType("io.shangquan.demand.recurrence-recounted.v1")
public record RecurrenceRecounted(String site, String category, int demands, int enterprises, Instant lastAt) {}
