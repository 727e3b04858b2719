package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.GuidanceAnswered;
import io.shangquan.contracts.organisation.GuidanceIssued;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of guidance notes: the district that is to answer, and the Two-New Office that asked. */
@Component
class GuidanceNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF =
            NoticeRules.byType(GuidanceIssued.class, GuidanceAnswered.class);

    private final Streets streets;

    GuidanceNotices(Streets streets) {
        this.streets = streets;
    }

    @Override
    public String topic() {
        return Topics.ORGANISATION;
    }

    @Override
    public Map<String, Class<?>> heardOf() {
        return HEARD_OF;
    }

    @Override
    public Set<Audience> audiencesOf(Object event, String district) {
        return switch (event) {
            case GuidanceIssued _ -> Set.of(Offices.secretary(district), Offices.office(district));
            case GuidanceAnswered _ -> Set.of(Offices.twoNewOffice(streets.of(district)));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
