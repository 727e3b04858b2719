package io.shangquan.platform.messaging.consumer;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The subjects of which a consumer could not apply an event. Their later events wait with it: the document lists the ids of all that
 * wait, in their order, and is the only thing that decides whether a subject is parked.
 */
final class ParkedSubjects {

    private static final String COLLECTION = "parked_subjects";
    private static final String ID = "_id";
    private static final String CONSUMER = "consumer";
    private static final String DISTRICT = "district";
    private static final String SUBJECT = "subject";
    private static final String TOPIC = "topic";
    private static final String CAUSE = "cause";
    private static final String SINCE = "since";
    private static final String EVENTS = "events";
    private static final Duration CACHED = Duration.ofSeconds(2);

    private final MongoCollection<Document> parked;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ParkedSubjects(MongoDatabase database, Clock clock) {
        this.parked = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    /** Parks a subject, or adds an event to what waits. */
    void park(String consumer, ReceivedEvent event, String topic, String cause) {
        parked.updateOne(
                eq(ID, id(consumer, event.subject())),
                Updates.combine(
                        Updates.setOnInsert(CONSUMER, consumer),
                        Updates.setOnInsert(DISTRICT, event.district()),
                        Updates.setOnInsert(SUBJECT, event.subject()),
                        Updates.setOnInsert(TOPIC, topic),
                        Updates.setOnInsert(CAUSE, cause),
                        Updates.setOnInsert(SINCE, Date.from(clock.instant())),
                        Updates.addToSet(EVENTS, event.id())),
                new UpdateOptions().upsert(true));
        known.remove(consumer);
    }

    /** Adds an event to what waits for its subject; false, and nothing is added, if the subject is not parked. */
    boolean addIfParked(String consumer, ReceivedEvent event) {
        if (!knownOf(consumer).contains(event.subject())) {
            return false;
        }
        return parked.updateOne(eq(ID, id(consumer, event.subject())), Updates.addToSet(EVENTS, event.id()))
                        .getMatchedCount()
                > 0;
    }

    Optional<Parked> find(String consumer, String subject) {
        return Optional.ofNullable(parked.find(eq(ID, id(consumer, subject))).first())
                .map(ParkedSubjects::read);
    }

    List<Parked> all() {
        return parked.find().limit(1_000).map(ParkedSubjects::read).into(new ArrayList<>());
    }

    /** An event that waited waits no more: it has been applied, or given up. */
    void settled(Parked subject, String event) {
        parked.updateOne(eq(ID, id(subject.consumer(), subject.subject())), Updates.pull(EVENTS, event));
    }

    /** Lets a subject go if nothing waits for it any more; false if something does. */
    boolean release(Parked subject) {
        Bson empty = new Document(ID, id(subject.consumer(), subject.subject())).append(EVENTS, List.of());
        boolean released = parked.deleteOne(empty).getDeletedCount() > 0;
        known.remove(subject.consumer());
        return released;
    }

    /** Another instance may have parked subjects of partitions that are this one's now. */
    void forgetWhatIsKnown() {
        known.clear();
    }

    private Set<String> knownOf(String consumer) {
        Instant now = clock.instant();
        Known current = known.get(consumer);
        if (current == null || current.until().isBefore(now)) {
            Set<String> subjects = new HashSet<>();
            parked.find(eq(CONSUMER, consumer)).forEach(document -> subjects.add(document.getString(SUBJECT)));
            current = new Known(subjects, now.plus(CACHED));
            known.put(consumer, current);
        }
        return current.subjects();
    }

    private static Parked read(Document document) {
        return new Parked(
                document.getString(CONSUMER),
                document.getString(DISTRICT),
                document.getString(SUBJECT),
                document.getString(TOPIC),
                document.getString(CAUSE),
                document.getDate(SINCE).toInstant(),
                document.getList(EVENTS, String.class, List.of()));
    }

    private static String id(String consumer, String subject) {
        return consumer + '|' + subject;
    }

    private record Known(Set<String> subjects, Instant until) {}

    /**
     * A parked subject.
     *
     * @param topic where its events come from
     * @param cause why the first of them could not be applied
     * @param events ids of all that wait, in their order
     */
    record Parked(
            String consumer,
            String district,
            String subject,
            String topic,
            String cause,
            Instant since,
            List<String> events) {}
}
