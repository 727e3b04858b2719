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

    /** Code of the district's committee office. */
    public static final String OFFICE = "office";

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

    /** Code of the unit that has its work after its last day: where none was named, the office. */
    public String heir() {
        return successor == null ? OFFICE : successor;
    }

    /** Whether it can do what another did: lead where that led, otherwise assist. */
    public boolean canDoWorkOf(Unit other, LocalDate day) {
        return other.leads() ? canLead(day) : canAssist(day);
    }

    /** Whether it is of a kind that leads. */
    public boolean leads() {
        return LEADING.contains(kind);
    }

    /** Whether a demand can be routed to it on a day. */
    public boolean canLead(LocalDate day) {
        return existsOn(day) && leads();
    }

    /** Whether a whistle can call it on a day: who leads elsewhere, and owners or managers of property. */
    public boolean canAssist(LocalDate day) {
        return existsOn(day) && (leads() || OWNING.contains(kind));
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
