package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit is under another unit. Subject: the unit's id.
 *
 * @param code the unit's code within its district
 * @param parent the unit above it, null for the topmost
 * @param from the first day of that
 */
@EventType("io.shangquan.organisation.unit-moved.v1")
public record UnitMoved(String code, @Nullable String parent, LocalDate from) {}
