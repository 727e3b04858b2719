package io.shangquan.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanLogTest {

    private static final int DOCUMENTS = 20_000;

    private DocumentStore store;
    private MongoClient client;
    private MongoCollection<Document> demands;

    @BeforeAll
    void fill() {
        store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
        client = MongoClients.create(store.uri());
        demands = client.getDatabase("test").getCollection("demands");
        demands.createIndex(Indexes.ascending("district", "status", "_id"));
        demands.createIndex(Indexes.ascending("district", "readers", "_id"));
        demands.createIndex(Indexes.ascending("outboxAt"), new IndexOptions().sparse(true));
        demands.insertMany(
                IntStream.range(0, DOCUMENTS).mapToObj(ScanLogTest::demand).toList());
    }

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    @BeforeEach
    void forget() {
        store.takeScans();
    }

    @TestFactory
    List<DynamicTest> no_scan_is_a_query_that_an_index_serves() {
        Bson newest = Sorts.descending("_id");
        Map<String, Runnable> queries = Map.of(
                "by id and version",
                        () -> demands.updateOne(
                                and(eq("district", "d1"), eq("_id", id(777)), eq("version", 1L)),
                                Updates.inc("version", 1L)),
                "a page of one status", () -> page(and(eq("district", "d1"), eq("status", "s1")), newest),
                "a page of several", () -> page(and(eq("district", "d1"), in("status", "s1", "s2")), newest),
                "a page after another",
                        () -> page(
                                and(eq("district", "d1"), eq("status", "s1"), gt("_id", id(9_000))),
                                Sorts.ascending("_id")),
                "a page for two readers", () -> page(and(eq("district", "d1"), in("readers", "r1", "r2")), newest),
                "either of two", () -> page(or(eq("_id", id(3)), lt("outboxAt", new BsonDateTime(5_000))), newest),
                "what is due", () -> page(lt("outboxAt", new BsonDateTime(5_000_000)), Sorts.ascending("outboxAt")),
                "a count", () -> demands.countDocuments(and(eq("district", "d1"), eq("status", "s1"))),
                "all", () -> page(new Document(), new Document()));
        return queries.entrySet().stream()
                .map(query -> DynamicTest.dynamicTest(query.getKey(), () -> {
                    forget();
                    query.getValue().run();
                    assertThat(store.takeScans()).isEmpty();
                }))
                .toList();
    }

    @Test
    void a_query_that_no_index_serves_is_named_by_its_fields_and_not_by_their_values() {
        page(and(eq("district", "d1"), or(eq("title", "机密"), eq("site", 1))), Sorts.descending("title"));
        page(and(eq("district", "d1"), or(eq("title", "个人"), eq("site", 2))), Sorts.descending("title"));

        assertThat(store.takeScans()).singleElement().satisfies(scan -> {
            assertThat(scan.namespace()).isEqualTo("test.demands");
            assertThat(scan.filter()).containsExactly("$or", "district", "site", "title");
            assertThat(scan.order()).containsExactly("title");
            assertThat(scan.times()).isEqualTo(2);
            assertThat(scan.examined()).isEqualTo(DOCUMENTS / 5);
            assertThat(scan.returned()).isZero();
        });
    }

    @Test
    void an_update_that_no_index_serves_is_a_scan_too() {
        demands.updateOne(eq("title", "none"), Updates.set("seen", true));
        demands.findOneAndUpdate(eq("site", "none"), Updates.set("seen", true));
        demands.deleteMany(eq("text", "none"));

        assertThat(store.takeScans())
                .extracting(QueryScan::filter)
                .containsExactlyInAnyOrder(List.of("title"), List.of("site"), List.of("text"));
    }

    private void page(Bson filter, Bson order) {
        demands.find(filter).sort(order).limit(50).into(new ArrayList<>());
    }

    private static Document demand(int i) {
        Document demand = new Document("_id", id(i))
                .append("district", "d" + i % 5)
                .append("version", 1L)
                .append("status", "s" + i % 3)
                .append("readers", List.of("r" + i % 400, "r" + i % 7 * 100))
                .append("title", "title " + i);
        return i % 100 == 0 ? demand.append("outboxAt", new BsonDateTime(i * 1_000L)) : demand;
    }

    private static String id(int i) {
        return "%06d".formatted(i);
    }
}
