package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a demand.
 *
 * @param unit code of the lead unit
 * @param officer subject of who has taken it up
 */
public record Assignment(Route route, String unit, @Nullable String officer) {}
