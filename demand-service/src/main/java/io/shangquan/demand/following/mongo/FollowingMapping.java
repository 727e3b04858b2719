package io.shangquan.demand.following.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.following.domain.Following;
import io.shangquan.demand.following.domain.FollowingEvent;
import io.shangquan.demand.following.messaging.FollowingMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.OptionalFields;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import org.bson.Document;

/** How a following is kept. */
final class FollowingMapping implements AggregateMapping<Following, FollowingEvent> {

    static final String COLLECTION = "followings";
    static final String DEMAND = "demand";
    static final String PERSON = "person";
    static final String ACTIVE = "active";
    static final String ME_TOO = "meToo";
    static final String SOLVED = "solved";
    private static final String ENTERPRISE = "enterprise";
    private static final String SATISFIED = "satisfied";
    private static final String RATED_AT = "ratedAt";

    static Following following(Document document) {
        Following.Opinion opinion = document.containsKey(RATED_AT)
                ? new Following.Opinion(
                        document.getBoolean(SOLVED),
                        document.getBoolean(SATISFIED),
                        document.getDate(RATED_AT).toInstant())
                : null;
        return new Following(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                document.getString(PERSON),
                document.getString(ENTERPRISE),
                document.getBoolean(ME_TOO),
                document.getBoolean(ACTIVE),
                opinion);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(Following following) {
        Document document = new Document(DEMAND, following.demand())
                .append(PERSON, following.person())
                .append(ME_TOO, following.meToo())
                .append(ACTIVE, following.active());
        OptionalFields.put(document, ENTERPRISE, following.enterprise());
        Following.Opinion opinion = following.opinion();
        if (opinion != null) {
            document.append(SOLVED, opinion.solved())
                    .append(SATISFIED, opinion.satisfied())
                    .append(RATED_AT, Date.from(opinion.at()));
        }
        return document;
    }

    @Override
    public Following read(Document document) {
        return following(document);
    }

    @Override
    public OutboundEvent message(FollowingEvent event, Following after) {
        Object contract = FollowingMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
