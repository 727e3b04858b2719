package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;

/**
 * A person's saved filters changed. Subject: the filters' id.
 *
 * @param person the person's subject
 * @param filters how many there are
 */
@EventType("io.shangquan.demand.filters-changed.v1")
public record DemandFiltersChanged(String person, int filters) {}
