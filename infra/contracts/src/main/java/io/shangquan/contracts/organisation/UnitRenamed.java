package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * A unit has another name. Subject: the unit's id.
 *
 * @param code the unit's code within its district
 * @param from the first day of the name
 */
@EventType("io.shangquan.organisation.unit-renamed.v1")
public record UnitRenamed(String code, LocalDate from) {}
