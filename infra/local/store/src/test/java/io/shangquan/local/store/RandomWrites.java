package io.shangquan.local.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Writes as the services make them, of documents as they keep them; the same ones for the same seed. */
final class RandomWrites {

    private static final int IDS = 60;
    private static final List<String> TITLES = List.of("噪音扰民", "占道经营", "油烟", "noise", "Noise", "");

    private final Random random;

    RandomWrites(long seed) {
        this.random = new Random(seed);
    }

    /** A write; made of any collection, it returns what the driver does. */
    Function<MongoCollection<Document>, @Nullable Object> next() {
        return switch (random.nextInt(9)) {
            case 0 -> insertOne(document());
            case 1 -> insertMany(documents(), random.nextBoolean());
            case 2 -> updateOne(one(), update(), random.nextInt(3) == 0);
            case 3 -> updateMany(several(), harmless());
            case 4, 5 -> findOneAndUpdate(several(), update(), options());
            case 6 -> bulkWrite(models());
            case 7 -> replaceOne(id(), document());
            default -> random.nextInt(4) == 0 ? deleteMany(several()) : deleteOne(one());
        };
    }

    private static Function<MongoCollection<Document>, @Nullable Object> insertOne(Document document) {
        return things -> things.insertOne(copy(document));
    }

    private static Function<MongoCollection<Document>, @Nullable Object> insertMany(
            List<Document> documents, boolean ordered) {
        return things -> things.insertMany(
                documents.stream().map(RandomWrites::copy).toList(), new InsertManyOptions().ordered(ordered));
    }

    private static Function<MongoCollection<Document>, @Nullable Object> updateOne(
            Bson filter, Bson update, boolean upsert) {
        return things -> things.updateOne(filter, update, new UpdateOptions().upsert(upsert));
    }

    private static Function<MongoCollection<Document>, @Nullable Object> updateMany(Bson filter, Bson update) {
        return things -> things.updateMany(filter, update);
    }

    private static Function<MongoCollection<Document>, @Nullable Object> findOneAndUpdate(
            Bson filter, Bson update, FindOneAndUpdateOptions options) {
        return things -> things.findOneAndUpdate(filter, update, options);
    }

    private static Function<MongoCollection<Document>, @Nullable Object> bulkWrite(List<WriteModel<Document>> models) {
        return things -> things.bulkWrite(models, new BulkWriteOptions().ordered(false));
    }

    private static Function<MongoCollection<Document>, @Nullable Object> replaceOne(String id, Document document) {
        return things -> things.replaceOne(Filters.eq("_id", id), copy(document).append("_id", id));
    }

    private static Function<MongoCollection<Document>, @Nullable Object> deleteMany(Bson filter) {
        return things -> things.deleteMany(filter);
    }

    private static Function<MongoCollection<Document>, @Nullable Object> deleteOne(Bson filter) {
        return things -> things.deleteOne(filter);
    }

    /** Any filter that one document at most satisfies. */
    private Bson one() {
        Bson id = Filters.eq("_id", id());
        return switch (random.nextInt(3)) {
            case 0 -> id;
            case 1 -> Filters.and(Filters.eq("district", district()), id);
            default -> Filters.and(Filters.eq("district", district()), id, Filters.eq("version", version()));
        };
    }

    /** Any filter that several documents may satisfy. */
    Bson several() {
        Bson district = Filters.eq("district", district());
        return switch (random.nextInt(10)) {
            case 0 -> district;
            case 1 -> Filters.and(district, Filters.in("status", status(), status()));
            case 2 -> Filters.and(district, Filters.gte("at", date()), Filters.lt("at", date()));
            case 3 -> Filters.and(district, Filters.eq("title", title()));
            case 4 -> Filters.and(district, Filters.eq("readers", reader()));
            case 5 -> Filters.lte("dueAt", date());
            case 6 -> Filters.and(district, Filters.gt("_id", id()));
            case 7 -> Filters.eq("number", random.nextBoolean() ? null : number());
            case 8 -> Filters.elemMatch("outbox", Filters.lte("sequence", (long) random.nextInt(5)));
            default -> Filters.and(district, Filters.or(Filters.eq("status", status()), Filters.exists("dueAt")));
        };
    }

    private FindOneAndUpdateOptions options() {
        FindOneAndUpdateOptions options = new FindOneAndUpdateOptions()
                .sort(Sorts.orderBy(
                        random.nextBoolean() ? Sorts.ascending("at") : Sorts.descending("status"),
                        Sorts.ascending("_id")))
                .returnDocument(random.nextBoolean() ? ReturnDocument.BEFORE : ReturnDocument.AFTER);
        return random.nextBoolean() ? options : options.projection(Projections.include("version", "outbox", "title"));
    }

    private Bson update() {
        List<Bson> parts = new ArrayList<>(List.of(harmless()));
        if (random.nextBoolean()) {
            parts.add(Updates.inc("version", 1L));
        }
        switch (random.nextInt(4)) {
            case 0 -> parts.add(Updates.set("number", number()));
            case 1 -> parts.add(Updates.unset("number"));
            case 2 -> parts.add(Updates.set("slug", slug()));
            default -> parts.add(Updates.setOnInsert("district", district()));
        }
        return Updates.combine(parts);
    }

    /** What no unique index looks at. */
    private Bson harmless() {
        return switch (random.nextInt(9)) {
            case 0 -> Updates.combine(Updates.set("status", status()), Updates.unset("title"));
            case 1 -> Updates.combine(Updates.pushEach("outbox", entries()), Updates.min("outboxAt", date()));
            case 2 -> Updates.pushEach("keys", List.of(reader(), reader()), new PushOptions().slice(-3));
            case 3 ->
                Updates.combine(
                        Updates.pullByFilter(
                                new Document("outbox", new Document("sequence", new Document("$lte", 3L)))),
                        Updates.unset("outboxAt"));
            case 4 -> Updates.addToSet("readers", reader());
            case 5 -> Updates.addEachToSet("readers", List.of(reader(), reader()));
            case 6 -> Updates.pull("readers", reader());
            case 7 -> random.nextBoolean() ? Updates.set("dueAt", date()) : Updates.unset("dueAt");
            default -> Updates.combine(Updates.set("title", title()), Updates.set("place.site", random.nextInt(4)));
        };
    }

    private List<WriteModel<Document>> models() {
        List<WriteModel<Document>> models = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            models.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new InsertOneModel<>(document());
                        case 1 ->
                            new UpdateOneModel<>(one(), update(), new UpdateOptions().upsert(random.nextBoolean()));
                        case 2 -> new UpdateManyModel<>(several(), harmless());
                        default -> new DeleteOneModel<>(one());
                    });
        }
        return models;
    }

    private List<Document> documents() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(_ -> document())
                .toList();
    }

    private Document document() {
        Document document = new Document("_id", id())
                .append("district", district())
                .append("version", version())
                .append("status", status())
                .append("readers", Collections.nCopies(random.nextInt(3), reader()))
                .append("outbox", random.nextInt(3) == 0 ? entries() : List.of())
                .append("at", date());
        if (random.nextBoolean()) {
            document.append("number", number());
        }
        if (random.nextInt(10) > 0) {
            document.append("slug", slug());
        }
        return random.nextBoolean()
                ? document
                : document.append("title", title()).append("dueAt", date());
    }

    private static Document copy(Document document) {
        return new Document(document);
    }

    private List<Document> entries() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> new Document("sequence", (long) random.nextInt(8)).append("type", "filed"))
                .toList();
    }

    private String id() {
        return "id%03d".formatted(random.nextInt(IDS));
    }

    private String district() {
        return random.nextBoolean() ? "110105-三里屯" : "110105-gongti";
    }

    /** Equal whatever its width. */
    private Object version() {
        int version = random.nextInt(3);
        return random.nextBoolean() ? (Object) version : (Object) (long) version;
    }

    private Object number() {
        int number = random.nextInt(500);
        return switch (random.nextInt(3)) {
            case 0 -> number;
            case 1 -> (long) number;
            default -> (double) number;
        };
    }

    private String slug() {
        return "街-" + random.nextInt(300);
    }

    private String status() {
        return "s" + random.nextInt(4);
    }

    private String title() {
        return TITLES.get(random.nextInt(TITLES.size()));
    }

    private String reader() {
        return "unit-" + random.nextInt(6);
    }

    private Date date() {
        return Date.from(Instant.ofEpochMilli(1_790_000_000_000L + random.nextInt(40) * 250L));
    }
}
