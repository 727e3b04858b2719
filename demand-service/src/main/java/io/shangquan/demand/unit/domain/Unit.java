package io.shangquan.demand.unit.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a district. Until its last day is over it is named like any other.
 *
 * @param kind as organisation-service names it
 * @param lastDay of its existence; null while no end is known
 * @param successor code of the unit to which its work goes after that day; null if none was named
 */
public record Unit(
        String code,
        String kind,
        @Nullable LocalDate lastDay,
        @Nullable String successor) {

    /** The kind of a site. */
    public static final String SITE = "SITE";

    private static final Set<String> OWNING = Set.of(SITE, "MEMBER");
    private static final Set<String> LEADING = Set.of("OFFICE", "DEPARTMENT", "BUREAU");

    /** A unit whose end is not known. */
    public static Unit lasting(String code, String kind) {
        return new Unit(code, kind, null, null);
    }

    /** Whether it has not ended before a day. */
    public boolean existsOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** Whether a demand can be routed to it on a day. */
    public boolean canLead(LocalDate day) {
        return existsOn(day) && LEADING.contains(kind);
    }

    /** Whether a whistle can call it on a day: who leads elsewhere, and owners or managers of property. */
    public boolean canAssist(LocalDate day) {
        return existsOn(day) && (LEADING.contains(kind) || OWNING.contains(kind));
    }

    /** Whether it is, or was, a department of the administrative district. */
    public boolean isBureau() {
        return kind.equals("BUREAU");
    }

    /** Whether a demand can be about it on a day. */
    public boolean isSite(LocalDate day) {
        return existsOn(day) && kind.equals(SITE);
    }
}
