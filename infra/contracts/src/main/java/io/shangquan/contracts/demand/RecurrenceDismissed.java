package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * The office does not consult on a matter that comes back. Subject: the recurrence's id.
 *
 * @param site code of the site
 * @param category code of the category under which most of its demands were filed
 * @param demands how many demands belong to it
 * @param by subject of who dismissed it
 */
@EventType("io.shangquan.demand.recurrence-dismissed.v1")
public record RecurrenceDismissed(String site, String category, int demands, String by) {}
