package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.access.Roles;
import io.shangquan.notification.inbox.domain.Audience;
import org.jspecify.annotations.Nullable;

/** The offices that rules name, as audiences. */
final class Offices {

    private static final String BUREAU = "bureau-";

    private Offices() {}

    static Audience office(String district) {
        return Audience.holders(Roles.DISTRICT_OFFICE, district);
    }

    static Audience secretary(String district) {
        return Audience.holders(Roles.DISTRICT_SECRETARY, district);
    }

    /** Whoever works in a unit of a district. */
    static Audience unit(String district, String unit) {
        String role = unit.startsWith(BUREAU) ? Roles.BUREAU_OFFICER : Roles.DEPARTMENT_OFFICER;
        return Audience.holdersInUnit(role, district, unit);
    }

    /** The unit that answers, or the office as long as none does. */
    static Audience answering(String district, @Nullable String unit) {
        return unit == null ? office(district) : unit(district, unit);
    }
}
