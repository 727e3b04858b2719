package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.access.Roles;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The official of the street who answers for the district. */
    static Audience streetLeader(String district) {
        return Audience.holders(Roles.STREET_LEADER, district);
    }

    /** The Two-New Office of a street. */
    static Audience twoNewOffice(String street) {
        return Audience.holdersOf(Roles.STREET_ADMIN + "@street/" + street);
    }

    /** The section that coordinates across the districts of a street. */
    static Audience coordinatingSection(String street) {
        return Audience.holdersOf(Roles.COORDINATING_SECTION + "@street/" + street);
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

    /** Whoever works in one of some units of a district. */
    static Set<Audience> units(String district, Collection<String> units) {
        return units.stream().map(unit -> unit(district, unit)).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Audience> people(Collection<String> subjects) {
        return subjects.stream().map(Audience::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Some offices, and a person if there is one: an anonymous submitter hears nothing. */
    static Set<Audience> and(@Nullable String person, Audience... offices) {
        Set<Audience> audiences = new LinkedHashSet<>(Set.of(offices));
        if (person != null) {
            audiences.add(Audience.person(person));
        }
        return audiences;
    }
}
