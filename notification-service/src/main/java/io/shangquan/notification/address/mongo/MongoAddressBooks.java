package io.shangquan.notification.address.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.address.application.AddressQueries;
import io.shangquan.notification.address.domain.AddressBook;
import io.shangquan.notification.address.domain.AddressBooks;
import io.shangquan.notification.address.domain.AddressDecision;
import io.shangquan.notification.address.domain.AddressEvent;
import io.shangquan.notification.address.domain.AddressRefusal;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Addresses in MongoDB. */
@Repository
class MongoAddressBooks implements AddressBooks, AddressQueries {

    private static final String NO_DISTRICT = "*";

    private final AggregateStore<AddressBook, AddressEvent> store;
    private final MongoCollection<Document> books;

    MongoAddressBooks(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new AddressBookMapping());
        this.books = database.getCollection(AddressBookDocument.COLLECTION);
    }

    @Override
    public Optional<AddressBook> find(String person) {
        return store.find(NO_DISTRICT, person).map(Stored::state);
    }

    @Override
    public AddressDecision change(String person, Function<AddressBook, AddressDecision> change) {
        if (store.find(NO_DISTRICT, person).isPresent()) {
            return changeKnown(person, change);
        }
        return switch (change.apply(AddressBook.empty(person))) {
            case AddressDecision.Refused refused -> refused;
            case AddressDecision.Accepted accepted -> begin(person, accepted, change);
        };
    }

    @Override
    public Optional<View> view(String person) {
        return store.find(NO_DISTRICT, person).map(found -> new View(found.state(), found.version()));
    }

    @Override
    public Set<String> withAddresses(Collection<String> people) {
        Set<String> found = new HashSet<>();
        if (!people.isEmpty()) {
            books.find(and(eq(ReservedFields.DISTRICT, NO_DISTRICT), in(ReservedFields.ID, people)))
                    .projection(include(ReservedFields.ID))
                    .forEach(book -> found.add(book.getString(ReservedFields.ID)));
        }
        return found;
    }

    /** Of two first addresses that are added at the same moment, the second is added to the book that the first began. */
    private AddressDecision begin(
            String person, AddressDecision.Accepted first, Function<AddressBook, AddressDecision> change) {
        try {
            return decisionOf(store.create(NO_DISTRICT, person, first.book(), first.events()));
        } catch (ProblemException e) {
            if (e.problem() == PlatformProblem.VALUE_TAKEN) {
                return changeKnown(person, change);
            }
            throw e;
        }
    }

    private AddressDecision changeKnown(String person, Function<AddressBook, AddressDecision> change) {
        return decisionOf(store.change(NO_DISTRICT, person, book -> verdictOf(change.apply(book))));
    }

    private static Verdict<AddressBook, AddressEvent, AddressRefusal> verdictOf(AddressDecision decision) {
        return switch (decision) {
            case AddressDecision.Accepted(AddressBook next, List<AddressEvent> events) ->
                new Verdict.Accepted<>(next, events);
            case AddressDecision.Refused(AddressRefusal refusal) -> new Verdict.Refused<>(refusal);
        };
    }

    private static AddressDecision decisionOf(Result<AddressBook, AddressRefusal> result) {
        return switch (result) {
            case Result.Changed<AddressBook, AddressRefusal> changed ->
                new AddressDecision.Accepted(changed.stored().state(), List.of());
            case Result.Repeated<AddressBook, AddressRefusal> repeated ->
                new AddressDecision.Accepted(repeated.stored().state(), List.of());
            case Result.Refused<AddressBook, AddressRefusal> refused -> new AddressDecision.Refused(refused.refusal());
        };
    }
}
