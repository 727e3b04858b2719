package io.shangquan.notification.subscriber.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.subscriber.application.SubscriberQueries;
import io.shangquan.notification.subscriber.domain.Subscriber;
import io.shangquan.notification.subscriber.domain.SubscriberDecision;
import io.shangquan.notification.subscriber.domain.SubscriberEvent;
import io.shangquan.notification.subscriber.domain.SubscriberId;
import io.shangquan.notification.subscriber.domain.SubscriberRefusal;
import io.shangquan.notification.subscriber.domain.SubscriberStatus;
import io.shangquan.notification.subscriber.domain.Subscribers;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.store.reservation.Reservations;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Subscribers in MongoDB. Those that are active are asked for with every event, and remembered for a moment. */
@Repository
class MongoSubscribers implements Subscribers, SubscriberQueries {

    private static final String SLUG = "subscriber-slug";
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final AggregateStore<Subscriber, SubscriberEvent> store;
    private final MongoCollection<Document> subscribers;
    private final Reservations reservations;
    private final Cache<SubscriberStatus, List<Subscriber>> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    MongoSubscribers(AggregateStores stores, MongoDatabase database, Reservations reservations) {
        this.store = stores.of(new SubscriberMapping());
        this.subscribers = database.getCollection(SubscriberDocument.COLLECTION);
        this.reservations = reservations;
        subscribers.createIndex(ascending(ReservedFields.DISTRICT, SubscriberDocument.STREET, ReservedFields.ID));
        subscribers.createIndex(ascending(ReservedFields.DISTRICT, SubscriberDocument.STATUS));
    }

    @Override
    public SubscriberDecision add(SubscriberDecision.Accepted registered) {
        Subscriber subscriber = registered.subscriber();
        String id = subscriber.id().value();
        if (!reservations.claim(SLUG, Reservations.EVERYWHERE, subscriber.slug(), id)) {
            return new SubscriberDecision.Refused(new SubscriberRefusal.SlugTaken(subscriber.slug()));
        }
        Result<Subscriber, SubscriberRefusal> kept =
                store.create(SubscriberDocument.NO_DISTRICT, id, subscriber, registered.events());
        reservations.confirm(SLUG, Reservations.EVERYWHERE, subscriber.slug(), id);
        remembered.invalidateAll();
        return decisionOf(kept);
    }

    @Override
    public SubscriberDecision change(SubscriberId id, Function<Subscriber, SubscriberDecision> change) {
        SubscriberDecision decision = decisionOf(store.change(
                SubscriberDocument.NO_DISTRICT, id.value(), subscriber -> verdictOf(change.apply(subscriber))));
        remembered.invalidateAll();
        return decision;
    }

    @Override
    public Optional<View> find(SubscriberId id) {
        return store.find(SubscriberDocument.NO_DISTRICT, id.value())
                .map(found -> new View(found.state(), found.version()));
    }

    @Override
    public Page<View> of(String street, PageRequest page) {
        List<Bson> conditions = new ArrayList<>(List.of(
                eq(ReservedFields.DISTRICT, SubscriberDocument.NO_DISTRICT), eq(SubscriberDocument.STREET, street)));
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<View> found = subscribers
                .find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(document -> new View(SubscriberDocument.read(document), document.getLong(ReservedFields.VERSION)))
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.subscriber().id().value());
    }

    @Override
    public List<Subscriber> active() {
        return remembered.get(SubscriberStatus.ACTIVE, this::read);
    }

    private List<Subscriber> read(SubscriberStatus status) {
        List<Subscriber> found = subscribers
                .find(and(
                        eq(ReservedFields.DISTRICT, SubscriberDocument.NO_DISTRICT),
                        eq(SubscriberDocument.STATUS, status.name())))
                .map(SubscriberDocument::read)
                .into(new ArrayList<>());
        return List.copyOf(found);
    }

    private static Verdict<Subscriber, SubscriberEvent, SubscriberRefusal> verdictOf(SubscriberDecision decision) {
        return switch (decision) {
            case SubscriberDecision.Accepted(Subscriber next, List<SubscriberEvent> events) ->
                new Verdict.Accepted<>(next, events);
            case SubscriberDecision.Refused(SubscriberRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }

    private static SubscriberDecision decisionOf(Result<Subscriber, SubscriberRefusal> result) {
        return switch (result) {
            case Result.Changed<Subscriber, SubscriberRefusal> changed ->
                new SubscriberDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Subscriber, SubscriberRefusal> repeated ->
                new SubscriberDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Subscriber, SubscriberRefusal> refused ->
                new SubscriberDecision.Refused(refused.refusal());
        };
    }
}
