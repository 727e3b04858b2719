package io.shangquan.notification.follower.messaging;

import io.shangquan.contracts.demand.FollowBegan;
import io.shangquan.contracts.demand.FollowEnded;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.follower.mongo.FollowerDocument;
import io.shangquan.platform.messaging.consumer.EventConsumer;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps who follows which demand. Who has the same trouble sees where it stands, not what others write: they are passed over. */
@Component
class FollowerProjection implements EventConsumer {

    private static final String BEGAN = EventTypes.of(FollowBegan.class);
    private static final String ENDED = EventTypes.of(FollowEnded.class);
    private static final String FOLLOWING = "following";

    private final ProjectionStore followers;

    FollowerProjection(Projections projections) {
        this.followers = projections.of(FollowerDocument.COLLECTION);
    }

    @Override
    public String name() {
        return "followers";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DEMAND);
    }

    @Override
    public Set<String> types() {
        return Set.of(BEGAN, ENDED);
    }

    @Override
    public Effect effect() {
        return Effect.PROJECTION;
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (event.type().equals(ENDED)) {
            FollowEnded ended = event.as(FollowEnded.class);
            keep(event, ended.demand(), ended.person(), false);
            return;
        }
        FollowBegan began = event.as(FollowBegan.class);
        if (!began.meToo()) {
            keep(event, began.demand(), began.person(), true);
        }
    }

    @Override
    public void forget() {
        followers.clear();
    }

    private void keep(ReceivedEvent event, String demand, String person, boolean follows) {
        followers.apply(
                event.district(),
                event.subject(),
                FOLLOWING,
                event.sequence(),
                FollowerDocument.of(demand, person, follows));
    }
}
