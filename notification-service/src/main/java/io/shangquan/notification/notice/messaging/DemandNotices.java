package io.shangquan.notification.notice.messaging;

import static io.shangquan.notification.notice.messaging.Offices.and;
import static io.shangquan.notification.notice.messaging.Offices.answering;
import static io.shangquan.notification.notice.messaging.Offices.office;
import static io.shangquan.notification.notice.messaging.Offices.secretary;
import static io.shangquan.notification.notice.messaging.Offices.unit;

import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DeadlineWarned;
import io.shangquan.contracts.demand.DemandClosed;
import io.shangquan.contracts.demand.DemandContested;
import io.shangquan.contracts.demand.DemandDeclined;
import io.shangquan.contracts.demand.DemandReopened;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.demand.DemandTakenUp;
import io.shangquan.contracts.demand.DemandWithdrawn;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of what happens to a demand. */
@Component
class DemandNotices implements NoticeRules {

    private static final String EMERGENCY = "EMERGENCY";

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(
            DemandSubmitted.class,
            DemandRouted.class,
            DemandTakenUp.class,
            DemandResolved.class,
            DemandClosed.class,
            DemandReopened.class,
            DemandDeclined.class,
            DemandContested.class,
            DemandWithdrawn.class,
            DeadlineWarned.class,
            DeadlineMissed.class);

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
            case DemandSubmitted submitted ->
                submitted.urgency().equals(EMERGENCY)
                        ? Set.of(office(district), secretary(district))
                        : Set.of(office(district));
            case DemandRouted routed -> and(routed.submitter(), unit(district, routed.unit()));
            case DemandTakenUp takenUp -> and(takenUp.submitter());
            case DemandResolved resolved -> and(resolved.submitter(), office(district));
            case DemandClosed closed -> Set.of(unit(district, closed.unit()));
            case DemandReopened reopened -> Set.of(office(district), unit(district, reopened.unit()));
            case DemandDeclined declined -> and(declined.submitter());
            case DemandContested _ -> Set.of(office(district));
            case DemandWithdrawn _ -> Set.of(office(district));
            case DeadlineWarned warned -> Set.of(answering(district, warned.unit()));
            case DeadlineMissed missed -> Set.of(answering(district, missed.unit()), secretary(district));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
