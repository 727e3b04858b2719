package io.shangquan.notification.inbox.messaging;

import io.shangquan.contracts.access.Roles;
import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DeadlineWarned;
import io.shangquan.contracts.demand.DemandClosed;
import io.shangquan.contracts.demand.DemandDeclined;
import io.shangquan.contracts.demand.DemandReopened;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who hears of what happens to a demand. */
final class DemandNotices {

    private static final String BUREAU = "bureau-";
    private static final String EMERGENCY = "EMERGENCY";

    private static final Map<String, Class<?>> HEARD_OF = Stream.of(
                    DemandSubmitted.class,
                    DemandRouted.class,
                    DemandTakenUp.class,
                    DemandResolved.class,
                    DemandClosed.class,
                    DemandReopened.class,
                    DemandDeclined.class,
                    DeadlineWarned.class,
                    DeadlineMissed.class)
            .collect(Collectors.toUnmodifiableMap(EventTypes::of, contract -> contract));

    private DemandNotices() {}

    /** The types of which somebody hears. */
    static Set<String> types() {
        return HEARD_OF.keySet();
    }

    /** The contract record of a type. */
    static Class<?> contractOf(String type) {
        Class<?> contract = HEARD_OF.get(type);
        if (contract == null) {
            throw new IllegalArgumentException("nobody hears of " + type);
        }
        return contract;
    }

    /** Whom an event concerns. */
    static Set<Audience> audiencesOf(Object event, String district) {
        Set<Audience> audiences = new LinkedHashSet<>();
        switch (event) {
            case DemandSubmitted submitted -> {
                audiences.add(office(district));
                if (submitted.urgency().equals(EMERGENCY)) {
                    audiences.add(secretary(district));
                }
            }
            case DemandRouted routed -> {
                audiences.add(unit(district, routed.unit()));
                addPerson(audiences, routed.submitter());
            }
            case DemandTakenUp takenUp -> addPerson(audiences, takenUp.submitter());
            case DemandResolved resolved -> {
                audiences.add(office(district));
                addPerson(audiences, resolved.submitter());
            }
            case DemandClosed closed -> audiences.add(unit(district, closed.unit()));
            case DemandReopened reopened -> {
                audiences.add(office(district));
                audiences.add(unit(district, reopened.unit()));
            }
            case DemandDeclined declined -> addPerson(audiences, declined.submitter());
            case DeadlineWarned warned -> audiences.add(answering(district, warned.unit()));
            case DeadlineMissed missed -> {
                audiences.add(answering(district, missed.unit()));
                audiences.add(secretary(district));
            }
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        }
        return audiences;
    }

    private static Audience answering(String district, @Nullable String unit) {
        return unit == null ? office(district) : unit(district, unit);
    }

    private static Audience unit(String district, String unit) {
        String role = unit.startsWith(BUREAU) ? Roles.BUREAU_OFFICER : Roles.DEPARTMENT_OFFICER;
        return Audience.holdersInUnit(role, district, unit);
    }

    private static Audience office(String district) {
        return Audience.holders(Roles.DISTRICT_OFFICE, district);
    }

    private static Audience secretary(String district) {
        return Audience.holders(Roles.DISTRICT_SECRETARY, district);
    }

    private static void addPerson(Set<Audience> audiences, @Nullable String subject) {
        if (subject != null) {
            audiences.add(Audience.person(subject));
        }
    }
}
