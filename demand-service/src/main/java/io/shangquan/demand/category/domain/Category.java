package io.shangquan.demand.category.domain;

import io.shangquan.demand.deadline.domain.Urgency;

/**
 * What a demand can be about.
 *
 * @param code dotted from the root, as in {@code environment.noise}
 * @param unit code of the unit that leads by default
 * @param urgency proposed at intake
 * @param leaf whether a demand may be filed under it
 */
public record Category(String code, String nameZh, String nameEn, String unit, Urgency urgency, boolean leaf) {}
