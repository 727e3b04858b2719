package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit was created. Subject: the unit's id.
 *
 * @param kind the unit's kind, as in {@link UnitState}
 * @param code the unit's code within its district
 * @param parent the unit above it
 * @param validFrom the first day of its existence
 */
@EventType("io.shangquan.organisation.unit-created.v1")
public record UnitCreated(
        String kind, String code, @Nullable String parent, LocalDate validFrom) {}
