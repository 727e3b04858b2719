package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomQueriesTest {

    private static final int DOCUMENTS = 300;
    private static final int QUERIES = 100;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_index_changes_no_result(long seed) {
        RandomThings things = new RandomThings(seed);
        try (ReferenceStore plainStore = new ReferenceStore();
                MongoClient plainClient = MongoClients.create(plainStore.uri())) {
            MongoCollection<Document> plain = things(plainClient);
            try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                    MongoClient client = MongoClients.create(store.uri())) {
                MongoCollection<Document> indexed = things(client);
                List<Document> documents =
                        IntStream.range(0, DOCUMENTS).mapToObj(things::document).toList();
                plain.insertMany(documents);
                indexed.insertMany(documents.subList(0, DOCUMENTS / 2));
                createIndexes(indexed);
                indexed.insertMany(documents.subList(DOCUMENTS / 2, DOCUMENTS));
                compare(things, indexed, plain);

                for (int i = 0; i < DOCUMENTS; i++) {
                    change(things, indexed, plain);
                }
                compare(things, indexed, plain);
            }

            try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                    MongoClient client = MongoClients.create(store.uri())) {
                compare(things, things(client), plain);
            }
        }
    }

    private static void change(
            RandomThings things, MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        Bson one = things.oneOf(DOCUMENTS);
        if (things.chance(10)) {
            assertThat(indexed.deleteOne(one).getDeletedCount())
                    .isEqualTo(plain.deleteOne(one).getDeletedCount());
        } else if (things.chance(10)) {
            Document added = things.document(DOCUMENTS + things.below(1_000_000));
            indexed.insertOne(added);
            plain.insertOne(added);
        } else {
            Bson update = things.update();
            assertThat(indexed.updateOne(one, update).getModifiedCount())
                    .isEqualTo(plain.updateOne(one, update).getModifiedCount());
        }
    }

    private static void compare(
            RandomThings things, MongoCollection<Document> indexed, MongoCollection<Document> plain) {
        for (int i = 0; i < QUERIES; i++) {
            Bson filter = things.filter();
            Document order = things.order();
            int skip = things.chance(20) ? things.below(20) : 0;
            int limit = things.chance(50) ? 1 + things.below(40) : 0;
            String query = filter.toBsonDocument() + " " + order.toJson() + " skip " + skip + " limit " + limit;

            assertThat(page(indexed, filter, order, skip, limit))
                    .as(query)
                    .isEqualTo(page(plain, filter, order, skip, limit));
            assertThat(indexed.countDocuments(filter)).as(query).isEqualTo(plain.countDocuments(filter));
            assertThat(aggregated(indexed, filter))
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(aggregated(plain, filter));
        }
    }

    private static List<Document> page(
            MongoCollection<Document> collection, Bson filter, Document order, int skip, int limit) {
        return collection.find(filter).sort(order).skip(skip).limit(limit).into(new ArrayList<>());
    }

    private static List<Document> aggregated(MongoCollection<Document> collection, Bson filter) {
        return collection.aggregate(List.of(Aggregates.match(filter))).into(new ArrayList<>());
    }

    private static void createIndexes(MongoCollection<Document> collection) {
        RandomThings.INDEXES.forEach(fields -> collection.createIndex(keys(fields)));
        RandomThings.SPARSE_INDEXES.forEach(
                fields -> collection.createIndex(keys(fields), new IndexOptions().sparse(true)));
    }

    private static Document keys(List<String> fields) {
        Document keys = new Document();
        fields.forEach(field -> keys.append(field.replace("-", ""), field.startsWith("-") ? -1 : 1));
        return keys;
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
