package io.shangquan.demand.unit.domain;

import java.util.Set;

/**
 * A unit of a district.
 *
 * @param kind as organisation-service names it
 * @param exists whether it has not been closed
 */
public record Unit(String code, String kind, boolean exists) {

    /** The kind of a site. */
    public static final String SITE = "SITE";

    private static final Set<String> OWNING = Set.of(SITE, "MEMBER");
    private static final Set<String> LEADING = Set.of("OFFICE", "DEPARTMENT", "BUREAU");

    /** Whether a demand can be routed to it. */
    public boolean canLead() {
        return exists && LEADING.contains(kind);
    }

    /** Whether a whistle can call it: who leads elsewhere, and owners or managers of property. */
    public boolean canAssist() {
        return exists && (LEADING.contains(kind) || OWNING.contains(kind));
    }

    /** Whether it is a department of the administrative district. */
    public boolean isBureau() {
        return exists && kind.equals("BUREAU");
    }

    /** Whether a demand can be about it. */
    public boolean isSite() {
        return exists && kind.equals(SITE);
    }
}
