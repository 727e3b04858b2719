package io.shangquan.demand.draft.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.shangquan.demand.draft.domain.Draft;
import io.shangquan.demand.draft.domain.Drafts;
import io.shangquan.platform.store.config.HourlyTask;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each draft; what has expired is not shown, and is removed within the hour. */
@Repository
class MongoDrafts implements Drafts, HourlyTask {

    private static final String COLLECTION = "demandDrafts";

    private final MongoCollection<Document> drafts;
    private final Clock clock;

    MongoDrafts(MongoDatabase database, Clock clock) {
        this.drafts = database.getCollection(COLLECTION);
        this.clock = clock;
        drafts.createIndex(ascending(DraftDocuments.DISTRICT, DraftDocuments.PERSON, DraftDocuments.ID));
        drafts.createIndex(ascending(DraftDocuments.EXPIRES_AT));
    }

    @Override
    public void keep(Draft draft) {
        drafts.replaceOne(
                own(draft.district(), draft.person(), draft.id()),
                DraftDocuments.of(draft),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Draft> find(String district, String person, String id) {
        return Optional.ofNullable(drafts.find(own(district, person, id)).first())
                .map(DraftDocuments::read)
                .filter(this::isKept);
    }

    @Override
    public List<Draft> of(String district, String person) {
        return drafts
                .find(and(eq(DraftDocuments.DISTRICT, district), eq(DraftDocuments.PERSON, person)))
                .sort(descending(DraftDocuments.ID))
                .map(DraftDocuments::read)
                .into(new ArrayList<>())
                .stream()
                .filter(this::isKept)
                .toList();
    }

    @Override
    public void remove(String district, String person, String id) {
        drafts.deleteOne(own(district, person, id));
    }

    @Override
    public void run() {
        drafts.deleteMany(lte(DraftDocuments.EXPIRES_AT, Date.from(clock.instant())));
    }

    private boolean isKept(Draft draft) {
        return clock.instant().isBefore(draft.expiresAt());
    }

    private static Bson own(String district, String person, String id) {
        return and(eq(DraftDocuments.DISTRICT, district), eq(DraftDocuments.PERSON, person), eq(DraftDocuments.ID, id));
    }
}
