package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UniqueKeysTest {

    private static final Map<String, Consumer<MongoCollection<Document>>> WRITES = Map.of(
            "insertOne", things -> things.insertOne(thing("c", 1)),
            "updateOne", things -> things.updateOne(Filters.eq("_id", "b"), Updates.set("code", 1L)),
            "replaceOne", things -> things.replaceOne(Filters.eq("_id", "b"), thing("b", 1)),
            "upsert", things -> things.updateOne(Filters.eq("_id", "c"), Updates.set("code", 1), upsert()),
            "upsert of a filter",
                    things -> things.updateOne(
                            Filters.and(Filters.eq("code", 1), Filters.lt("version", 0)),
                            Updates.set("version", 5),
                            upsert()),
            "upsert of an id",
                    things -> things.updateOne(
                            Filters.and(Filters.eq("_id", "a"), Filters.lt("version", 0)),
                            Updates.set("version", 5),
                            upsert()),
            "findOneAndUpdate", things -> things.findOneAndUpdate(Filters.eq("_id", "b"), Updates.inc("code", -1)),
            "findOneAndUpdate with upsert",
                    things -> things.findOneAndUpdate(
                            Filters.eq("_id", "c"), Updates.set("code", 1), new FindOneAndUpdateOptions().upsert(true)),
            "findOneAndReplace", things -> things.findOneAndReplace(Filters.eq("_id", "b"), thing("b", 1)),
            "bulkWrite", things -> things.bulkWrite(List.of(new InsertOneModel<>(thing("c", 1)))));

    @TestFactory
    List<DynamicTest> a_value_that_is_taken_is_refused_by() {
        return WRITES.entrySet().stream()
                .map(write -> DynamicTest.dynamicTest(write.getKey(), () -> refuses(write.getValue())))
                .toList();
    }

    private static void refuses(Consumer<MongoCollection<Document>> write) {
        withThings(things -> {
            MongoException fault = catchThrowableOfType(MongoException.class, () -> write.accept(things));

            assertThat(category(fault)).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            assertThat(all(things)).containsExactly(thing("a", 1), thing("b", 2));
        });
    }

    @Test
    void an_insert_of_many_goes_on_behind_a_value_that_is_taken_unless_it_is_ordered() {
        withThings(things -> {
            List<Document> many = List.of(thing("c", 3), thing("d", 2), thing("e", 4));

            MongoBulkWriteException ordered =
                    catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(many));
            assertThat(ordered.getWriteErrors()).hasSize(1);
            assertThat(all(things)).hasSize(3);
            things.deleteOne(Filters.eq("_id", "c"));

            MongoBulkWriteException unordered = catchThrowableOfType(
                    MongoBulkWriteException.class,
                    () -> things.insertMany(many, new InsertManyOptions().ordered(false)));
            assertThat(unordered.getWriteErrors()).hasSize(1);
            assertThat(unordered.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
            assertThat(all(things)).containsExactly(thing("a", 1), thing("b", 2), thing("c", 3), thing("e", 4));
        });
    }

    @Test
    void several_upserts_at_once_tell_which_of_them_were_refused() {
        withThings(things -> {
            MongoBulkWriteException fault = catchThrowableOfType(
                    MongoBulkWriteException.class,
                    () -> things.bulkWrite(
                            List.of(upserted("a", 1), upserted("c", 2), upserted("d", 4)),
                            new BulkWriteOptions().ordered(false)));

            assertThat(fault.getWriteErrors()).hasSize(1);
            assertThat(fault.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
            assertThat(fault.getWriteErrors().getFirst().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            assertThat(all(things)).containsExactly(thing("a", 1), thing("b", 2), thing("d", 4));
        });
    }

    private static UpdateOneModel<Document> upserted(String id, int code) {
        return new UpdateOneModel<>(Filters.eq("_id", id), Updates.set("code", code), upsert());
    }

    private static ErrorCategory category(MongoException fault) {
        return switch (fault) {
            case MongoWriteException write -> write.getError().getCategory();
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().getFirst().getCategory();
            case MongoCommandException command -> ErrorCategory.fromErrorCode(command.getErrorCode());
            default -> ErrorCategory.UNCATEGORIZED;
        };
    }

    private static void withThings(Consumer<MongoCollection<Document>> test) {
        try (DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = client.getDatabase("test").getCollection("things");
            things.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            things.insertMany(List.of(thing("a", 1), thing("b", 2)));
            test.accept(things);
        }
    }

    private static List<Document> all(MongoCollection<Document> things) {
        return things.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private static Document thing(String id, int code) {
        return new Document("_id", id).append("code", code);
    }

    private static UpdateOptions upsert() {
        return new UpdateOptions().upsert(true);
    }
}
