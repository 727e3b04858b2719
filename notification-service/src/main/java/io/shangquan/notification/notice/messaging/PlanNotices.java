package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.demand.PlanDecided;
import io.shangquan.contracts.demand.PlanProposed;
import io.shangquan.contracts.demand.PlanTaskOverdue;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of solution plans: who decides them, and the units with tasks. */
@Component
class PlanNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF =
            NoticeRules.byType(PlanProposed.class, PlanDecided.class, PlanTaskOverdue.class);

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
            case PlanProposed _ -> Set.of(Offices.office(district), Offices.secretary(district));
            case PlanDecided decided -> Offices.units(district, decided.units());
            case PlanTaskOverdue overdue -> Set.of(Offices.unit(district, overdue.unit()), Offices.office(district));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
