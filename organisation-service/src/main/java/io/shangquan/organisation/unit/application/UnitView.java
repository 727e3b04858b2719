package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.unit.domain.Unit;

/** A unit with its version. */
public record UnitView(Unit unit, long version) {}
