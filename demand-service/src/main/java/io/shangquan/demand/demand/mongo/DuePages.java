package io.shangquan.demand.demand.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Pages of documents in the order of a time and their id, the earliest first: one walk along an index that ends in the two. */
public final class DuePages {

    private static final char SEPARATOR = '~';

    private final String field;

    /** @param field in which the time is */
    public DuePages(String field) {
        this.field = field;
    }

    /** One page of what matches all conditions. @throws ProblemException {@code unreadable} for a cursor that no page gave */
    public Page<Document> of(MongoCollection<Document> documents, List<Bson> conditions, PageRequest page) {
        List<Bson> all = new ArrayList<>(conditions);
        page.cursor().map(this::after).ifPresent(all::addAll);
        List<Document> found = documents
                .find(and(all))
                .sort(ascending(field, ReservedFields.ID))
                .limit(page.limit() + 1)
                .into(new ArrayList<>());
        return Page.of(found, page, this::cursor);
    }

    private String cursor(Document last) {
        return Long.toString(last.getDate(field).toInstant().toEpochMilli())
                + SEPARATOR
                + last.getString(ReservedFields.ID);
    }

    private List<Bson> after(String cursor) {
        int separator = Math.max(0, cursor.indexOf(SEPARATOR));
        try {
            Date at = Date.from(Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, separator))));
            return List.of(gte(field, at), or(gt(field, at), gt(ReservedFields.ID, cursor.substring(separator + 1))));
        } catch (NumberFormatException e) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem("query:after", "cursor", "the cursor that the page before gave")));
        }
    }
}
