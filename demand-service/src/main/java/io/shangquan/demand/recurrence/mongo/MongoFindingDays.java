package io.shangquan.demand.recurrence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.shangquan.demand.recurrence.application.FindingDays;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.document.Inserts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The newest day of each district: one document each, under the district's id, which one conditional update takes. */
@Repository
class MongoFindingDays implements FindingDays {

    private static final String COLLECTION = "recurrenceFindingDays";
    private static final String DAY = "day";
    private static final String TAKEN_AT = "takenAt";
    private static final String FINISHED = "finished";
    private static final String BEFORE_ALL = "";
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final MongoCollection<Document> days;

    MongoFindingDays(MongoDatabase database) {
        this.days = database.getCollection(COLLECTION);
    }

    @Override
    public boolean take(String district, LocalDate day, Instant now) {
        Inserts.absent(
                days,
                List.of(new Document(ReservedFields.ID, district)
                        .append(ReservedFields.DISTRICT, district)
                        .append(DAY, BEFORE_ALL)));
        Bson abandoned =
                and(eq(DAY, day.toString()), eq(FINISHED, false), lte(TAKEN_AT, Date.from(now.minus(PATIENCE))));
        return days.updateOne(
                                and(of(district), or(lt(DAY, day.toString()), abandoned)),
                                Updates.combine(
                                        Updates.set(DAY, day.toString()),
                                        Updates.set(TAKEN_AT, Date.from(now)),
                                        Updates.set(FINISHED, false)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public void finish(String district, LocalDate day) {
        days.updateOne(and(of(district), eq(DAY, day.toString())), Updates.set(FINISHED, true));
    }

    private static Bson of(String district) {
        return and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, district));
    }
}
