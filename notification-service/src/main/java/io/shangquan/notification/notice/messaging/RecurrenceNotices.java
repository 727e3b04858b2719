package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.demand.RecurrenceProposed;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of matters that come back: the office, which decides whether they are consulted on. */
@Component
class RecurrenceNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(RecurrenceProposed.class);

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
        return Set.of(Offices.office(district));
    }
}
