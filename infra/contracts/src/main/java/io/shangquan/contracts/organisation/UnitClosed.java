package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit ceases to exist. Subject: the unit's id.
 *
 * @param code the unit's code within its district
 * @param lastDay the last day of its existence
 * @param successor the unit to which its people, the units below it and its open work go; null if nothing is left
 */
@EventType("io.shangquan.organisation.unit-closed.v1")
public record UnitClosed(
        String code, LocalDate lastDay, @Nullable String successor) {}
