package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.demand.CommentAdded;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.follower.application.Followers;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who hears of what is said about a demand: whom it mentions, the office and the units that work on it; of what all may read, the submitter and
 * the followers too. Who said it does not.
 */
@Component
class CommentNotices implements NoticeRules {

    private static final String PUBLIC = "PUBLIC";

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(CommentAdded.class);

    private final Followers followers;

    CommentNotices(Followers followers) {
        this.followers = followers;
    }

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
        CommentAdded comment = (CommentAdded) event;
        Set<Audience> audiences = new HashSet<>(Offices.people(comment.mentions()));
        audiences.add(Offices.office(district));
        audiences.add(Offices.answering(district, comment.unit()));
        audiences.addAll(Offices.units(district, Objects.requireNonNullElse(comment.assisting(), List.of())));
        if (comment.visibility().equals(PUBLIC)) {
            audiences.addAll(Offices.and(comment.submitter()));
            audiences.addAll(Offices.people(followers.of(district, comment.demand())));
        }
        audiences.remove(Audience.person(comment.author()));
        return audiences;
    }

    @Override
    public Optional<String> authorOf(Object event) {
        return Optional.of(((CommentAdded) event).author());
    }
}
