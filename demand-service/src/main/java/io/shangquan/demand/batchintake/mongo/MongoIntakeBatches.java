package io.shangquan.demand.batchintake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.batchintake.domain.IntakeBatch;
import io.shangquan.demand.batchintake.domain.IntakeBatch.Stage;
import io.shangquan.demand.batchintake.domain.IntakeBatches;
import io.shangquan.platform.store.document.Inserts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/** One document for each batch. Its table is in it while it is being filed: a table is smaller than a document may be. */
@Repository
class MongoIntakeBatches implements IntakeBatches {

    private static final String COLLECTION = "demandBatches";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String PROFILE = "profile";
    private static final String DIGEST = "digest";
    private static final String PERSON = "person";
    private static final String STAGE = "stage";
    private static final String SENT_AT = "sentAt";
    private static final String TOUCHED_AT = "touchedAt";
    private static final String TABLE = "table";
    private static final int TAKEN_OVER = 10;
    private static final List<String> UNDER_WAY = List.of(Stage.FILING.name(), Stage.UNDOING.name());

    private final MongoCollection<Document> batches;

    MongoIntakeBatches(MongoDatabase database) {
        this.batches = database.getCollection(COLLECTION);
        batches.createIndex(ascending(DISTRICT, DIGEST));
        batches.createIndex(ascending(STAGE, TOUCHED_AT));
    }

    @Override
    public void begin(IntakeBatch batch, byte[] table) {
        Document document = new Document(ID, batch.id())
                .append(DISTRICT, batch.district())
                .append(PROFILE, batch.profile())
                .append(DIGEST, batch.digest())
                .append(PERSON, batch.person())
                .append(STAGE, batch.stage().name())
                .append(SENT_AT, Date.from(batch.sentAt()))
                .append(TOUCHED_AT, Date.from(batch.touchedAt()))
                .append(TABLE, new Binary(table));
        Inserts.absent(batches, List.of(document));
    }

    @Override
    public Optional<IntakeBatch> find(String district, String id) {
        return Optional.ofNullable(batches.find(byId(district, id))
                        .projection(exclude(TABLE))
                        .first())
                .map(MongoIntakeBatches::read);
    }

    @Override
    public Optional<IntakeBatch> standing(String district, String profile, String digest) {
        return batches
                .find(and(eq(DISTRICT, district), eq(DIGEST, digest), eq(PROFILE, profile)))
                .sort(descending(ID))
                .projection(exclude(TABLE))
                .map(MongoIntakeBatches::read)
                .into(new ArrayList<>())
                .stream()
                .filter(batch -> batch.stage() != Stage.UNDONE && batch.stage() != Stage.UNDOING)
                .findFirst();
    }

    @Override
    public Optional<byte[]> tableOf(String district, String id) {
        return Optional.ofNullable(batches.find(byId(district, id))
                        .projection(include(TABLE))
                        .first())
                .map(document -> document.get(TABLE, Binary.class))
                .map(Binary::getData);
    }

    @Override
    public boolean move(String district, String id, Stage from, Stage to, Instant now) {
        Bson moved = combine(set(STAGE, to.name()), set(TOUCHED_AT, Date.from(now)), unset(TABLE));
        return batches.updateOne(and(byId(district, id), eq(STAGE, from.name())), moved)
                        .getMatchedCount()
                > 0;
    }

    @Override
    public List<IntakeBatch> takeOver(Instant untouchedSince, Instant now) {
        List<IntakeBatch> left = batches.find(and(in(STAGE, UNDER_WAY), lte(TOUCHED_AT, Date.from(untouchedSince))))
                .limit(TAKEN_OVER)
                .projection(exclude(TABLE))
                .map(MongoIntakeBatches::read)
                .into(new ArrayList<>());
        return left.stream().filter(batch -> isTaken(batch, now)).toList();
    }

    private boolean isTaken(IntakeBatch batch, Instant now) {
        Bson untouched = and(byId(batch.district(), batch.id()), eq(TOUCHED_AT, Date.from(batch.touchedAt())));
        return batches.updateOne(untouched, set(TOUCHED_AT, Date.from(now))).getMatchedCount() > 0;
    }

    private static Bson byId(String district, String id) {
        return and(eq(DISTRICT, district), eq(ID, id));
    }

    private static IntakeBatch read(Document document) {
        return new IntakeBatch(
                document.getString(ID),
                document.getString(DISTRICT),
                document.getString(PROFILE),
                document.getString(DIGEST),
                document.getString(PERSON),
                Stage.valueOf(document.getString(STAGE)),
                document.getDate(SENT_AT).toInstant(),
                document.getDate(TOUCHED_AT).toInstant());
    }
}
