package io.shangquan.notification.mail.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.shangquan.notification.delivery.mongo.DeliveryFields;
import io.shangquan.notification.mail.application.MailLog;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The log of mails; a page goes on after the moment and id of the last mail of the page before. */
@Repository
class MongoMailLog implements MailLog {

    private static final String ITEM_EVENT = MailDocument.ITEMS + '.' + MailDocument.EVENT;
    private static final char SEPARATOR = '_';

    private final MongoCollection<Document> deliveries;

    MongoMailLog(MongoDatabase database) {
        this.deliveries = database.getCollection(MailDocument.COLLECTION);
        deliveries.createIndex(
                ascending(DeliveryFields.DISTRICT, MailDocument.PERSON, MailDocument.PLANNED_AT, DeliveryFields.ID));
        deliveries.createIndex(ascending(ITEM_EVENT));
    }

    @Override
    public Page<MailDelivery> of(String person, PageRequest page) {
        List<Bson> conditions = new ArrayList<>(
                List.of(eq(DeliveryFields.DISTRICT, MailDocument.NO_DISTRICT), eq(MailDocument.PERSON, person)));
        page.cursor().map(MongoMailLog::after).ifPresent(conditions::addAll);
        List<MailDelivery> found = deliveries
                .find(and(conditions))
                .sort(Sorts.descending(MailDocument.PLANNED_AT, DeliveryFields.ID))
                .limit(page.limit() + 1)
                .map(MailDocument::read)
                .into(new ArrayList<>());
        return Page.of(found, page, MongoMailLog::cursor);
    }

    private static String cursor(MailDelivery last) {
        return Long.toString(last.plannedAt().toEpochMilli()) + SEPARATOR + last.id();
    }

    @Override
    public Optional<MailDelivery> find(String person, String event) {
        return Optional.ofNullable(deliveries
                        .find(and(
                                eq(ITEM_EVENT, event),
                                eq(DeliveryFields.DISTRICT, MailDocument.NO_DISTRICT),
                                eq(MailDocument.PERSON, person)))
                        .first())
                .map(MailDocument::read);
    }

    @Override
    public List<MailDelivery> holding(Collection<String> events) {
        return deliveries
                .find(and(in(ITEM_EVENT, events), eq(DeliveryFields.DISTRICT, MailDocument.NO_DISTRICT)))
                .sort(Sorts.ascending(MailDocument.PLANNED_AT, DeliveryFields.ID))
                .map(MailDocument::read)
                .into(new ArrayList<>());
    }

    private static List<Bson> after(String cursor) {
        int separator = cursor.indexOf(SEPARATOR);
        try {
            Date plannedAt =
                    Date.from(Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, Math.max(0, separator)))));
            String id = cursor.substring(separator + 1);
            return List.of(
                    lte(MailDocument.PLANNED_AT, plannedAt),
                    or(lt(MailDocument.PLANNED_AT, plannedAt), lt(DeliveryFields.ID, id)));
        } catch (NumberFormatException e) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem("query:after", "cursor", "the cursor that the page before gave")));
        }
    }
}
