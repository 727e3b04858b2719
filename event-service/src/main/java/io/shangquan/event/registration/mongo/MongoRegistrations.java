package io.shangquan.event.registration.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import io.shangquan.event.registration.application.RegistrationQueries;
import io.shangquan.event.registration.domain.Registrant;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationDecision;
import io.shangquan.event.registration.domain.RegistrationEvent;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.event.registration.domain.RegistrationRefusal;
import io.shangquan.event.registration.domain.RegistrationStatus;
import io.shangquan.event.registration.domain.Registrations;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.store.reservation.Reservations;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * Registrations in MongoDB. Seats, and the one place that a person may have, are reservations: whoever keeps the reservation
 * document has it, and one that leads to no registration expires.
 */
@Repository
class MongoRegistrations implements Registrations, RegistrationQueries {

    private static final String SEAT = "activity-seat";
    private static final String PLACE_OF_PERSON = "activity-person";

    private final AggregateStore<Registration, RegistrationEvent> store;
    private final Reservations reservations;
    private final MongoCollection<Document> registrations;

    MongoRegistrations(AggregateStores stores, Reservations reservations, MongoDatabase database) {
        this.store = stores.of(new RegistrationMapping());
        this.reservations = reservations;
        this.registrations = database.getCollection(RegistrationDocument.COLLECTION);
        registrations.createIndexes(List.of(
                new IndexModel(ascending(
                        ReservedFields.DISTRICT,
                        RegistrationDocument.ACTIVITY,
                        RegistrationDocument.STATUS,
                        ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, RegistrationDocument.ACTIVITY, ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, RegistrationDocument.PERSON, ReservedFields.ID))));
    }

    @Override
    public Optional<Registration> find(String district, RegistrationId id) {
        return store.find(district, id.value()).map(Stored::state);
    }

    @Override
    public RegistrationDecision take(
            String district, String activity, Registrant registrant, RegistrationId id, int capacity) {
        String person = registrant.person();
        String place = placeOf(activity, person);
        if (!reservations.claim(PLACE_OF_PERSON, district, place, id.value())) {
            return new RegistrationDecision.Refused(new RegistrationRefusal.AlreadyRegistered());
        }
        OptionalInt seat = claimSeat(district, activity, id, capacity);
        if (seat.isEmpty()) {
            reservations.release(PLACE_OF_PERSON, district, place, id.value());
            return new RegistrationDecision.Refused(new RegistrationRefusal.Full(capacity));
        }
        RegistrationDecision.Accepted confirmed =
                Registration.confirm(id, district, activity, registrant, seat.getAsInt());
        Result<Registration, RegistrationRefusal> result =
                store.create(district, id.value(), confirmed.registration(), confirmed.events());
        secure(district, id, activity, person, seat.getAsInt());
        return decisionOf(result);
    }

    @Override
    public RegistrationDecision change(
            String district, RegistrationId id, Function<Registration, RegistrationDecision> change) {
        return decisionOf(store.change(district, id.value(), registration -> verdictOf(change.apply(registration))));
    }

    @Override
    public void free(String district, RegistrationId id, String activity, String person, int seat) {
        reservations.release(SEAT, district, seatOf(activity, seat), id.value());
        reservations.release(PLACE_OF_PERSON, district, placeOf(activity, person), id.value());
    }

    @Override
    public void secure(String district, RegistrationId id, String activity, String person, int seat) {
        reservations.confirm(SEAT, district, seatOf(activity, seat), id.value());
        reservations.confirm(PLACE_OF_PERSON, district, placeOf(activity, person), id.value());
    }

    @Override
    public List<Registration> confirmed(String district, String activity, int limit) {
        return registrations
                .find(confirmedOf(district, activity))
                .sort(ascending(ReservedFields.ID))
                .limit(limit)
                .map(RegistrationDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Page<View> ofActivity(String district, String activity, PageRequest page) {
        return page(district, eq(RegistrationDocument.ACTIVITY, activity), page);
    }

    @Override
    public List<Registration> confirmed(String district, String activity) {
        return registrations
                .find(confirmedOf(district, activity))
                .sort(ascending(RegistrationDocument.SEAT))
                .map(RegistrationDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Page<View> ofPerson(String district, String person, PageRequest page) {
        return page(district, eq(RegistrationDocument.PERSON, person), page);
    }

    @Override
    public Optional<View> view(String district, RegistrationId id) {
        return store.find(district, id.value()).map(found -> new View(found.state(), found.version()));
    }

    /** Seats that no registration has; one that somebody is taking at this moment is refused and the next is tried. */
    private OptionalInt claimSeat(String district, String activity, RegistrationId id, int capacity) {
        BitSet taken = new BitSet(capacity + 1);
        registrations
                .find(confirmedOf(district, activity))
                .projection(include(RegistrationDocument.SEAT))
                .forEach(document -> taken.set(document.getInteger(RegistrationDocument.SEAT)));
        for (int seat = taken.nextClearBit(1); seat <= capacity; seat = taken.nextClearBit(seat + 1)) {
            if (reservations.claim(SEAT, district, seatOf(activity, seat), id.value())) {
                return OptionalInt.of(seat);
            }
        }
        return OptionalInt.empty();
    }

    private Page<View> page(String district, Bson condition, PageRequest page) {
        List<Bson> conditions = new ArrayList<>(List.of(eq(ReservedFields.DISTRICT, district), condition));
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<View> found = registrations
                .find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(document ->
                        new View(RegistrationDocument.read(document), document.getLong(ReservedFields.VERSION)))
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.registration().id().value());
    }

    private static Bson confirmedOf(String district, String activity) {
        return and(
                eq(ReservedFields.DISTRICT, district),
                eq(RegistrationDocument.ACTIVITY, activity),
                eq(RegistrationDocument.STATUS, RegistrationStatus.CONFIRMED.name()));
    }

    private static String placeOf(String activity, String person) {
        return activity + '/' + person;
    }

    private static String seatOf(String activity, int seat) {
        return activity + '/' + seat;
    }

    private static Verdict<Registration, RegistrationEvent, RegistrationRefusal> verdictOf(
            RegistrationDecision decision) {
        return switch (decision) {
            case RegistrationDecision.Accepted(Registration next, List<RegistrationEvent> events) ->
                new Verdict.Accepted<>(next, events);
            case RegistrationDecision.Refused(RegistrationRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }

    private static RegistrationDecision decisionOf(Result<Registration, RegistrationRefusal> result) {
        return switch (result) {
            case Result.Changed<Registration, RegistrationRefusal> changed ->
                new RegistrationDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<Registration, RegistrationRefusal> repeated ->
                new RegistrationDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<Registration, RegistrationRefusal> refused ->
                new RegistrationDecision.Refused(refused.refusal());
        };
    }
}
