package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomWritesTest {

    private static final int WRITES = 600;
    private static final int WRITES_BETWEEN_LOOKS = 50;
    private static final int QUERIES = 10;

    private static final Document BY_ID = new Document("_id", 1);

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void writes_have_the_results_and_leave_the_documents_that_the_reference_has(long seed) {
        RandomWrites writes = new RandomWrites(seed);
        try (ReferenceStore referenceStore = new ReferenceStore();
                MongoClient referenceClient = MongoClients.create(referenceStore.uri())) {
            MongoCollection<Document> reference = things(referenceClient);
            createUniqueIndexes(reference);
            try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                    MongoClient client = MongoClients.create(store.uri())) {
                createIndexes(things(client));
                for (int i = 0; i < WRITES; i += WRITES_BETWEEN_LOOKS) {
                    write(writes, things(client), reference);
                    compare(writes, things(client), reference);
                }
            }

            try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                    MongoClient client = MongoClients.create(store.uri())) {
                compare(writes, things(client), reference);
                write(writes, things(client), reference);
                compare(writes, things(client), reference);
            }
        }
    }

    private static void write(
            RandomWrites writes, MongoCollection<Document> indexed, MongoCollection<Document> reference) {
        for (int i = 0; i < WRITES_BETWEEN_LOOKS; i++) {
            Function<MongoCollection<Document>, @Nullable Object> write = writes.next();
            assertThat(result(write, indexed)).isEqualTo(result(write, reference));
        }
    }

    /** What comes of a write, or the code of each error. */
    private static String result(
            Function<MongoCollection<Document>, @Nullable Object> write, MongoCollection<Document> things) {
        try {
            return String.valueOf(write.apply(things));
        } catch (MongoBulkWriteException e) {
            return e.getWriteErrors().stream().map(BulkWriteError::getCode).toList() + " "
                    + e.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
        } catch (MongoException e) {
            return "error " + e.getCode();
        }
    }

    private static void compare(
            RandomWrites writes, MongoCollection<Document> indexed, MongoCollection<Document> reference) {
        assertThat(found(indexed, new Document())).isEqualTo(found(reference, new Document()));
        for (int i = 0; i < QUERIES; i++) {
            Bson filter = writes.several();
            assertThat(found(indexed, filter))
                    .as(filter.toBsonDocument().toJson())
                    .isEqualTo(found(reference, filter));
        }
    }

    private static List<Document> found(MongoCollection<Document> things, Bson filter) {
        return things.find(filter).sort(BY_ID).into(new ArrayList<>());
    }

    private static void createUniqueIndexes(MongoCollection<Document> things) {
        things.createIndex(Indexes.ascending("district", "slug"), new IndexOptions().unique(true));
        things.createIndex(
                Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
    }

    private static void createIndexes(MongoCollection<Document> things) {
        createUniqueIndexes(things);
        things.createIndex(Indexes.ascending("district", "status", "_id"));
        things.createIndex(Indexes.compoundIndex(Indexes.ascending("district"), Indexes.descending("at")));
        things.createIndex(Indexes.ascending("district", "readers", "_id"));
        things.createIndex(Indexes.ascending("district", "title"));
        things.createIndex(Indexes.ascending("outbox.sequence"));
        things.createIndex(Indexes.ascending("dueAt"), new IndexOptions().sparse(true));
        things.createIndex(Indexes.ascending("outboxAt"), new IndexOptions().sparse(true));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
