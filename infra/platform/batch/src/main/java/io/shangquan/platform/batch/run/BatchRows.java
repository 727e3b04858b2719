package io.shangquan.platform.batch.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.batch.RowCommand.AppliedRow;
import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.store.document.Inserts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What each row of a batch was going to do, written down before it is done, so that it can be completed and taken back. */
final class BatchRows {

    private static final String COLLECTION = "batchRows";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String BATCH = "batch";
    private static final String NUMBER = "number";
    private static final String STATE = "state";
    private static final String TARGET = "target";
    private static final String CREATED = "created";
    private static final String BEFORE = "before";
    private static final String REASON = "reason";
    private static final String KEEP_UNTIL = "keepUntil";

    private final MongoCollection<Document> rows;

    BatchRows(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
        rows.createIndex(Indexes.ascending(DISTRICT, BATCH, NUMBER));
        rows.createIndex(Indexes.ascending(DISTRICT, BATCH, STATE, NUMBER));
        rows.createIndex(Indexes.ascending(KEEP_UNTIL));
    }

    /** Writes down what rows are going to do; what was written before stays. */
    void plan(String district, String batch, List<Planned> planned, Instant keepUntil) {
        Inserts.absent(
                rows,
                planned.stream()
                        .map(row -> new Document(ID, idOf(batch, row.number()))
                                .append(DISTRICT, district)
                                .append(BATCH, batch)
                                .append(NUMBER, row.number())
                                .append(STATE, row.state().name())
                                .append(TARGET, row.target())
                                .append(CREATED, row.created())
                                .append(BEFORE, new Document(new HashMap<String, Object>(row.before())))
                                .append(REASON, row.reason())
                                .append(KEEP_UNTIL, Date.from(keepUntil)))
                        .toList());
    }

    /** What is written down of the rows between two numbers. */
    Map<Integer, Planned> between(String district, String batch, int first, int last) {
        Map<Integer, Planned> found = new HashMap<>();
        rows.find(and(eq(DISTRICT, district), eq(BATCH, batch), gte(NUMBER, first), lte(NUMBER, last)))
                .map(BatchRows::read)
                .forEach(row -> found.put(row.number(), row));
        return found;
    }

    /** The last rows in a state. */
    List<Planned> last(String district, String batch, RowState state, int limit) {
        return rows.find(inState(district, batch, state))
                .sort(Sorts.descending(NUMBER))
                .limit(limit)
                .map(BatchRows::read)
                .into(new ArrayList<>());
    }

    /** Why the first rows were refused, by their numbers. */
    Map<Integer, String> refusals(String district, String batch, int limit) {
        Map<Integer, String> found = new LinkedHashMap<>();
        rows.find(inState(district, batch, RowState.REFUSED))
                .sort(Sorts.ascending(NUMBER))
                .limit(limit)
                .map(BatchRows::read)
                .forEach(row -> found.put(row.number(), row.reason()));
        return found;
    }

    void mark(String district, String batch, List<Integer> numbers, RowState state, String reason) {
        if (numbers.isEmpty()) {
            return;
        }
        List<String> ids = numbers.stream().map(number -> idOf(batch, number)).toList();
        rows.updateMany(
                and(eq(DISTRICT, district), in(ID, ids)),
                Updates.combine(Updates.set(STATE, state.name()), Updates.set(REASON, reason)));
    }

    int count(String district, String batch, RowState state) {
        return Math.toIntExact(rows.countDocuments(inState(district, batch, state)));
    }

    /** Forgets what is too old to be taken back: it may hold personal data. */
    void forgetBefore(Instant moment) {
        rows.deleteMany(lt(KEEP_UNTIL, Date.from(moment)));
    }

    private static Bson inState(String district, String batch, RowState state) {
        return and(eq(DISTRICT, district), eq(BATCH, batch), eq(STATE, state.name()));
    }

    private static String idOf(String batch, int number) {
        return batch + '-' + number;
    }

    private static Planned read(Document document) {
        Map<String, String> before = new HashMap<>();
        document.get(BEFORE, new Document()).forEach((key, value) -> before.put(key, String.valueOf(value)));
        return new Planned(
                document.getInteger(NUMBER),
                RowState.valueOf(document.getString(STATE)),
                document.getString(TARGET),
                document.getBoolean(CREATED),
                before,
                document.getString(REASON));
    }

    /** Where a row stands. */
    enum RowState {
        PLANNED,
        APPLIED,
        REFUSED,
        UNDONE,
        KEPT
    }

    /**
     * What a row was going to do.
     *
     * @param target id of what it creates or changes, empty if it was refused at once
     * @param reason code of the problem, empty if there is none
     */
    record Planned(
            int number, RowState state, String target, boolean created, Map<String, String> before, String reason) {

        /** As it was before the row was applied for the first time, whatever can be seen now. */
        Difference difference() {
            return created ? new Difference.Added() : new Difference.Changed(target, before);
        }

        AppliedRow applied(String batch) {
            return new AppliedRow(batch, number, target, created, Map.copyOf(before));
        }
    }
}
