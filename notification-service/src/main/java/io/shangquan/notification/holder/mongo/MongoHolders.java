package io.shangquan.notification.holder.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.holder.application.Holders;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Holders in MongoDB: a document for each appointment that is under way or has been. */
@Repository
class MongoHolders implements Holders {

    private final MongoCollection<Document> appointments;

    MongoHolders(MongoDatabase database) {
        this.appointments = database.getCollection(AppointmentDocument.COLLECTION);
        appointments.createIndex(
                ascending(AppointmentDocument.DISTRICT, AppointmentDocument.GRANT, AppointmentDocument.UNDER_WAY));
    }

    @Override
    public Set<String> of(Audience audience) {
        return audience.onePerson().map(Set::of).orElseGet(() -> holdersOf(audience));
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
        return people;
    }
}
