package io.shangquan.event.activity.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.event.activity.application.ActivityQueries;
import io.shangquan.event.activity.domain.Activity;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Reads of activities; a page goes on after the beginning and id of the last activity of the page before. */
@Repository
class MongoActivityQueries implements ActivityQueries {

    private static final char CURSOR_SEPARATOR = '_';

    private final MongoCollection<Document> activities;

    MongoActivityQueries(MongoDatabase database) {
        this.activities = database.getCollection(ActivityDocument.COLLECTION);
        activities.createIndex(ascending(
                ReservedFields.DISTRICT, ActivityDocument.STATUS, ActivityDocument.STARTS_AT, ReservedFields.ID));
    }

    @Override
    public Optional<View> find(String district, ActivityId id) {
        return Optional.ofNullable(activities
                        .find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id.value())))
                        .first())
                .map(MongoActivityQueries::view);
    }

    @Override
    public Page<View> list(String district, Filter filter, PageRequest page) {
        boolean back = filter.before() != null;
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(eq(ActivityDocument.STATUS, filter.status().name()));
        if (filter.from() != null) {
            conditions.add(gte(ActivityDocument.STARTS_AT, Date.from(filter.from())));
        }
        if (filter.before() != null) {
            conditions.add(lt(ActivityDocument.STARTS_AT, Date.from(filter.before())));
        }
        page.cursor().map(cursor -> beyond(cursor, back)).ifPresent(conditions::addAll);
        List<View> found = activities
                .find(and(conditions))
                .sort(
                        back
                                ? descending(ActivityDocument.STARTS_AT, ReservedFields.ID)
                                : ascending(ActivityDocument.STARTS_AT, ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(MongoActivityQueries::view)
                .into(new ArrayList<>());
        return Page.of(found, page, MongoActivityQueries::cursor);
    }

    private static String cursor(View view) {
        Activity last = view.activity();
        return last.programme().startsAt().toString() + CURSOR_SEPARATOR + last.id();
    }

    private static List<Bson> beyond(String cursor, boolean back) {
        int separator = cursor.indexOf(CURSOR_SEPARATOR);
        try {
            Date startsAt = Date.from(Instant.parse(cursor.substring(0, Math.max(0, separator))));
            String id = cursor.substring(separator + 1);
            return back
                    ? List.of(
                            lte(ActivityDocument.STARTS_AT, startsAt),
                            or(lt(ActivityDocument.STARTS_AT, startsAt), lt(ReservedFields.ID, id)))
                    : List.of(
                            gte(ActivityDocument.STARTS_AT, startsAt),
                            or(gt(ActivityDocument.STARTS_AT, startsAt), gt(ReservedFields.ID, id)));
        } catch (DateTimeParseException e) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem("query:after", "cursor", "the cursor that the page before gave")));
        }
    }

    private static View view(Document document) {
        return new View(ActivityDocument.read(document), document.getLong(ReservedFields.VERSION));
    }
}
