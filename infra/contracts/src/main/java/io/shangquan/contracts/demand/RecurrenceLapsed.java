package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A proposal has too few demands left to be one: they were withdrawn, merged, or are long past. Subject: the recurrence's id.
 *
 * @param site code of the site
 * @param category code of the category under which most of its demands were filed
 */
@EventType("io.shangquan.demand.recurrence-lapsed.v1")
public record RecurrenceLapsed(String site, String category) {}
