package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.demand.DemandEscalated;
import io.shangquan.contracts.demand.DoorServiceAgreed;
import io.shangquan.contracts.demand.DoorServiceDeclined;
import io.shangquan.contracts.demand.DoorServiceOffered;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of what passes between people: visits at the door, escalations. */
@Component
class ContactNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(
            DoorServiceOffered.class, DoorServiceAgreed.class, DoorServiceDeclined.class, DemandEscalated.class);

    @Override
    public String topic() {
        return Topics.DEMAND;
    }

    @Override
    public Map<String, Class<?>> heardOf() {
        return HEARD_OF;
    }

    @Override
    public Set<Audience> audiencesOf(Object event, String district) {
        return switch (event) {
            case DoorServiceOffered offered -> Offices.and(offered.submitter());
            case DoorServiceAgreed agreed -> Offices.people(agreed.team());
            case DoorServiceDeclined declined -> Set.of(Offices.unit(district, declined.unit()));
            // Where nobody answers at any tier, the secretary must at least know.
            case DemandEscalated escalated ->
                escalated.persons().isEmpty()
                        ? Set.of(Offices.secretary(district))
                        : Offices.people(escalated.persons());
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
