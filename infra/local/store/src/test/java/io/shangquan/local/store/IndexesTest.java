package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {

    private static final int DUPLICATE_KEY = 11000;
    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    @TempDir
    Path dir;

    private DocumentStore store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void an_index_made_of_documents_that_are_there_finds_them() {
        things().insertMany(numbered(0, 3_000));
        things().createIndex(Indexes.ascending("district", "number"));

        assertThat(things().find(Filters.and(Filters.eq("district", "d1"), Filters.eq("number", 1_001))))
                .containsExactly(thing(1_001));
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void a_unique_index_is_not_made_of_documents_that_contradict_it_and_leaves_nothing_behind() {
        things().insertMany(List.of(thing(1), thing(2), thing(3).append("number", 2L)));

        assertThatThrownBy(() -> things().createIndex(Indexes.ascending("number"), UNIQUE))
                .isInstanceOfSatisfying(
                        DuplicateKeyException.class,
                        fault -> assertThat(fault.getCode()).isEqualTo(DUPLICATE_KEY));

        assertThat(indexNames()).containsExactly("_id_");
        things().insertOne(thing(4).append("number", 2));
        things().deleteMany(Filters.in("_id", "t3", "t4"));
        things().createIndex(Indexes.ascending("number"), UNIQUE);
        assertDuplicate(() -> things().insertOne(thing(5).append("number", 2.0)));
    }

    @Test
    void what_a_unique_index_holds_is_free_again_when_its_document_has_gone() {
        things().createIndex(Indexes.ascending("number"), UNIQUE);
        things().insertOne(thing(1));

        assertDuplicate(() -> things().insertOne(thing(2).append("number", 1)));
        things().deleteOne(Filters.eq("_id", "t1"));
        things().insertOne(thing(2).append("number", 1));

        assertThat(things().find(Filters.eq("number", 1))).hasSize(1);
    }

    @Test
    void documents_that_lack_the_field_share_one_place_in_a_unique_index_unless_it_is_sparse() {
        things().createIndex(Indexes.ascending("slug"), UNIQUE);
        things().createIndex(
                        Indexes.ascending("code"),
                        new IndexOptions().unique(true).sparse(true));
        things().insertOne(new Document("_id", "a"));

        assertDuplicate(() -> things().insertOne(new Document("_id", "b")));
        assertDuplicate(() -> things().insertOne(new Document("_id", "b").append("slug", null)));
        things().insertOne(new Document("_id", "b").append("slug", "b"));
        things().insertOne(new Document("_id", "c").append("slug", "c").append("code", null));
        assertDuplicate(() ->
                things().insertOne(new Document("_id", "d").append("slug", "d").append("code", null)));
    }

    @Test
    void a_dropped_index_refuses_nothing_any_more() {
        things().createIndex(Indexes.ascending("number"), UNIQUE);
        things().insertOne(thing(1));

        things().dropIndex("number_1");

        assertThat(indexNames()).containsExactly("_id_");
        things().insertOne(thing(2).append("number", 1));
        things().createIndex(Indexes.ascending("number"));
        assertThat(things().find(Filters.eq("number", 1))).hasSize(2);
    }

    @Test
    void a_dropped_collection_takes_its_indexes_along() {
        things().createIndex(Indexes.ascending("number"), UNIQUE);
        things().insertOne(thing(1));

        things().drop();

        things().insertMany(List.of(thing(1), thing(2).append("number", 1)));
        assertThat(indexNames()).containsExactly("_id_");
        assertThat(things().find(Filters.eq("number", 1))).hasSize(2);
    }

    @Test
    void a_renamed_collection_keeps_its_indexes() {
        things().createIndex(Indexes.ascending("number"), UNIQUE);
        things().insertOne(thing(1));

        things().renameCollection(new MongoNamespace("test.renamed"));
        reopen();

        MongoCollection<Document> renamed = client.getDatabase("test").getCollection("renamed");
        assertThat(renamed.find(Filters.eq("number", 1))).containsExactly(thing(1));
        assertDuplicate(() -> renamed.insertOne(thing(2).append("number", 1)));
    }

    @Test
    void indexes_are_there_again_when_the_store_is_opened_again() {
        things().createIndex(Indexes.ascending("number"), UNIQUE);
        things().createIndex(Indexes.compoundIndex(Indexes.ascending("district"), Indexes.descending("_id")));
        things().insertMany(numbered(0, 3_000));

        reopen();

        assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "number_1", "district_1__id_-1");
        assertDuplicate(() -> things().insertOne(thing(3_000).append("number", 17)));
        assertThat(things().find(Filters.eq("district", "d2"))
                        .sort(new Document("_id", -1))
                        .limit(5))
                .hasSize(5);
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void an_index_is_made_once_and_not_changed_under_its_name() {
        things().createIndex(Indexes.ascending("number"));
        things().createIndex(Indexes.ascending("number"));

        assertThatThrownBy(() -> things().createIndex(Indexes.ascending("number"), UNIQUE))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> things().createIndex(
                                Indexes.ascending("slug"),
                                new IndexOptions().partialFilterExpression(Filters.exists("slug"))))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("no partial indexes");
        assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "number_1");
    }

    @Test
    void an_array_is_found_by_each_of_its_elements_until_they_leave_it() {
        things().createIndex(Indexes.ascending("district", "readers"));
        things().insertOne(new Document("_id", "a").append("district", "三里屯").append("readers", List.of("x", "y")));

        assertThat(readBy("x")).isEqualTo(1);
        assertThat(readBy("y")).isEqualTo(1);
        things().updateOne(Filters.eq("_id", "a"), new Document("$pull", new Document("readers", "x")));

        assertThat(readBy("x")).isZero();
        assertThat(readBy("y")).isEqualTo(1);
    }

    private int readBy(String reader) {
        return things().find(Filters.and(Filters.eq("district", "三里屯"), Filters.eq("readers", reader)))
                .into(new ArrayList<>())
                .size();
    }

    private void reopen() {
        close();
        open();
    }

    private MongoCollection<Document> things() {
        return client.getDatabase("test").getCollection("things");
    }

    private List<String> indexNames() {
        return things().listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
    }

    private static List<Document> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(IndexesTest::thing).toList();
    }

    private static Document thing(int number) {
        return new Document("_id", "t" + number)
                .append("district", "d" + number % 5)
                .append("number", number);
    }

    private static void assertDuplicate(Runnable write) {
        MongoException fault = catchThrowableOfType(MongoException.class, write::run);
        assertThat(fault).isInstanceOf(MongoWriteException.class);
        assertThat(fault.getCode()).isEqualTo(DUPLICATE_KEY);
    }
}
