package io.shangquan.notification.holder.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.holder.application.Holders;
import io.shangquan.notification.inbox.domain.Audience;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Holders in MongoDB: a document for each appointment that is under way or has been. Who holds a post is asked for with every event,
 * and remembered for a moment.
 */
@Repository
class MongoHolders implements Holders {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final MongoCollection<Document> appointments;
    private final Cache<Audience, Set<String>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    MongoHolders(MongoDatabase database) {
        this.appointments = database.getCollection(AppointmentDocument.COLLECTION);
        appointments.createIndex(
                ascending(AppointmentDocument.DISTRICT, AppointmentDocument.GRANT, AppointmentDocument.UNDER_WAY));
    }

    @Override
    public Set<String> of(Audience audience) {
        return audience.onePerson().map(Set::of).orElseGet(() -> known.get(audience, this::holdersOf));
    }

    private Set<String> holdersOf(Audience audience) {
        Set<String> people = new HashSet<>();
        appointments
                .find(and(
                        eq(AppointmentDocument.DISTRICT, audience.partition()),
                        eq(AppointmentDocument.GRANT, audience.name()),
                        eq(AppointmentDocument.UNDER_WAY, true)))
                .projection(include(AppointmentDocument.PERSON))
                .forEach(appointment -> people.add(appointment.getString(AppointmentDocument.PERSON)));
        return Set.copyOf(people);
    }
}
