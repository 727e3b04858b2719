package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current state of a unit, on the compacted topic. Subject: the unit's id.
 *
 * @param kind {@code STREET}, {@code DISTRICT}, {@code COMMITTEE}, {@code OFFICE}, {@code DEPARTMENT}, {@code CENTRE}, {@code BUREAU}, {@code SITE} or {@code MEMBER}
 * @param code the unit's code within its district, as grants name it ({@code …/unit/<code>})
 * @param parent the unit above it, null for the topmost
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param validFrom the first day of its existence
 * @param validTo the last day, null while it exists
 * @param siteKind of a site: {@code BUILDING}, {@code PARK} or {@code COMMERCIAL_AREA}
 * @param memberKind of a member organisation: {@code ENTERPRISE}, {@code SOCIAL_ORGANISATION}, {@code ASSOCIATION}, {@code CHAMBER} or {@code PROPERTY}
 * @param creditCode of a member organisation that has one
 * @param successor the unit to which its people and work go after the last day
 */
@EventType("io.shangquan.organisation.unit.v1")
public record UnitState(
        String kind,
        String code,
        @Nullable String parent,
        String nameZh,
        String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String siteKind,
        @Nullable String memberKind,
        @Nullable String creditCode,
        @Nullable String successor) {

    /** A unit that is neither a site nor a member organisation, and has no successor. */
    public UnitState(
            String kind,
            String code,
            @Nullable String parent,
            String nameZh,
            String nameEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(kind, code, parent, nameZh, nameEn, validFrom, validTo, null, null, null, null);
    }
}
