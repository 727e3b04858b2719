package io.shangquan.demand.recurrence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Pages of documents in the order of a whole number and their id, the greatest first: one walk along an index that ends in the two. */
final class LargestFirst {

    private static final char SEPARATOR = '~';

    private final String field;

    /** @param field in which the number is */
    LargestFirst(String field) {
        this.field = field;
    }

    /** One page of what matches all conditions. @throws ProblemException {@code unreadable} for a cursor that no page gave */
    Page<Document> of(MongoCollection<Document> documents, List<Bson> conditions, PageRequest page) {
        List<Bson> all = new ArrayList<>(conditions);
        page.cursor().map(this::after).ifPresent(all::addAll);
        List<Document> found = documents
                .find(and(all))
                .sort(descending(field, ReservedFields.ID))
                .limit(page.limit() + 1)
                .into(new ArrayList<>());
        return Page.of(
                found,
                page,
                last -> Integer.toString(last.getInteger(field)) + SEPARATOR + last.getString(ReservedFields.ID));
    }

    private List<Bson> after(String cursor) {
        int separator = Math.max(0, cursor.indexOf(SEPARATOR));
        try {
            int number = Integer.parseInt(cursor.substring(0, separator));
            return List.of(
                    lte(field, number), or(lt(field, number), lt(ReservedFields.ID, cursor.substring(separator + 1))));
        } catch (NumberFormatException e) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem("query:after", "cursor", "the cursor that the page before gave")));
        }
    }
}
