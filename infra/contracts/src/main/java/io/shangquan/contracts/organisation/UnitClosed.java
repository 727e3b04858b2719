package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * A unit ceases to exist. Subject: the unit's id.
 *
 * @param code the unit's code within its district
 * @param lastDay the last day of its existence
 */
@EventType("io.shangquan.organisation.unit-closed.v1")
public record UnitClosed(String code, LocalDate lastDay) {}
