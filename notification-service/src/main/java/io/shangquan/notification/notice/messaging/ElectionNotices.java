package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.ElectionConfirmed;
import io.shangquan.contracts.organisation.ElectionMoved;
import io.shangquan.contracts.organisation.TermExpiring;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who hears of elections, and of terms that come to their end: those who run elections, the secretary and the Two-New Office; whoever is elected, or
 * whose term ends. Who may vote is told by no event: a roster stays with its election.
 */
@Component
class ElectionNotices implements NoticeRules {

    private static final Map<String, Class<?>> HEARD_OF =
            NoticeRules.byType(ElectionMoved.class, ElectionConfirmed.class, TermExpiring.class);

    private final Streets streets;

    ElectionNotices(Streets streets) {
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
            case ElectionMoved _ -> Set.of(Offices.secretary(district), Offices.twoNewOffice(streets.of(district)));
            case ElectionConfirmed confirmed ->
                Offices.people(confirmed.elected().stream()
                        .map(ElectionConfirmed.Elected::person)
                        .toList());
            case TermExpiring expiring ->
                Offices.and(expiring.person(), Offices.secretary(district), Offices.twoNewOffice(streets.of(district)));
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }

    /** An election moves with every nomination and objection too: what is told is that it has come to a phase, of a round. */
    @Override
    public Optional<String> occasionOf(Object event) {
        return event instanceof ElectionMoved moved
                ? Optional.of(moved.phase() + '/' + moved.round())
                : Optional.empty();
    }
}
