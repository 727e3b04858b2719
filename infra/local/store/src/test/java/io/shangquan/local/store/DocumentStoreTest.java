package io.shangquan.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    @TempDir
    Path dir;

    @Test
    void what_was_kept_is_there_when_the_store_is_opened_again() {
        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            things(client).insertOne(new Document("_id", "a").append("name", "三里屯"));
        }

        try (DocumentStore store = DocumentStore.open(dir, DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(things(client).find().first()).isEqualTo(new Document("_id", "a").append("name", "三里屯"));
        }
    }

    @Test
    void a_database_that_is_listed_stays_the_one_that_is_written_to_and_is_gone_when_it_is_dropped() {
        try (DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            String database = things(client).getNamespace().getDatabaseName();
            things(client).insertOne(new Document("_id", "a"));

            assertThat(client.listDatabaseNames()).contains(database);
            things(client).createIndex(Indexes.ascending("name"));
            things(client).insertOne(new Document("_id", "b").append("name", "三里屯"));
            assertThat(client.listDatabaseNames()).contains(database);
            assertThat(things(client).find(Filters.eq("name", "三里屯"))).hasSize(1);

            client.getDatabase(database).drop();
            assertThat(client.listDatabaseNames()).doesNotContain(database);
            things(client).insertOne(new Document("_id", "a").append("name", "工体"));
            assertThat(things(client).find()).hasSize(1);
        }
    }

    @Test
    void the_updates_of_an_outbox_behave_as_in_mongodb() {
        try (DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", "a").append("district", "d").append("outbox", List.of()));

            Document after = things.findOneAndUpdate(
                    Filters.and(Filters.eq("district", "d"), Filters.eq("_id", "a")),
                    Updates.combine(
                            Updates.pushEach("outbox", List.of(entry(1), entry(2), entry(3))),
                            Updates.pushEach("keys", List.of("x", "y", "z"), new PushOptions().slice(-2)),
                            Updates.min("outboxAt", 7),
                            Updates.unset("nothing")),
                    new FindOneAndUpdateOptions()
                            .returnDocument(ReturnDocument.AFTER)
                            .projection(Projections.include("outbox", "keys", "outboxAt")));
            assertThat(after).isNotNull();
            assertThat(after.getList("keys", String.class)).containsExactly("y", "z");
            assertThat(after.getInteger("outboxAt")).isEqualTo(7);

            things.updateOne(
                    Filters.eq("_id", "a"),
                    Updates.pullByFilter(new Document("outbox", new Document("sequence", new Document("$lte", 2)))));
            assertThat(things.find().first()).isNotNull();
            assertThat(List.of(entry(3))).isEqualTo(first(things).getList("outbox", Document.class));
            assertThatThrownBy(() -> things.insertOne(new Document("_id", "a")))
                    .isInstanceOfSatisfying(
                            MongoWriteException.class,
                            fault -> assertThat(fault.getCode()).isEqualTo(11000));
        }
    }

    @Test
    void readers_and_writers_of_one_document_do_not_disturb_each_other()
            throws InterruptedException, ExecutionException {
        try (DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", "a").append("count", 0));
            List<Future<?>> work = new ArrayList<>();
            try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
                for (int who = 0; who < 8; who++) {
                    String field = "f" + who;
                    boolean reads = who % 2 == 0;
                    work.add(clients.submit(() -> {
                        for (int i = 0; i < 200; i++) {
                            if (reads) {
                                assertThat(first(things)).containsKey("count");
                            } else {
                                things.updateOne(
                                        Filters.eq("_id", "a"),
                                        Updates.combine(
                                                Updates.inc("count", 1),
                                                i % 2 == 0 ? Updates.set(field, i) : Updates.unset(field)));
                            }
                        }
                    }));
                }
            }
            for (Future<?> done : work) {
                done.get();
            }
            assertThat(first(things).getInteger("count")).isEqualTo(800);
        }
    }

    @Test
    void a_query_that_names_an_id_still_asks_for_everything_else() {
        try (DocumentStore store = DocumentStore.inMemory(DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", "a").append("district", "d").append("version", 1));
            things.insertOne(new Document("_id", "b").append("district", "e").append("version", 1));

            assertThat(things.find(Filters.and(Filters.eq("district", "d"), Filters.eq("_id", "a"))))
                    .hasSize(1);
            assertThat(things.find(Filters.and(Filters.eq("district", "e"), Filters.eq("_id", "a"))))
                    .isEmpty();
            assertThat(things.find(Filters.and(
                            Filters.and(Filters.eq("_id", "a"), Filters.eq("district", "d")),
                            Filters.eq("version", 2))))
                    .isEmpty();
            assertThat(things.find(Filters.and(Filters.eq("_id", "a"), Filters.eq("_id", "b"))))
                    .isEmpty();
            assertThat(things.find(Filters.or(Filters.eq("_id", "a"), Filters.eq("_id", "b"))))
                    .hasSize(2);
            assertThat(things.find(Filters.eq("_id", "nothing"))).isEmpty();
            assertThat(things.updateOne(
                                    Filters.and(
                                            Filters.eq("district", "d"),
                                            Filters.eq("_id", "a"),
                                            Filters.eq("version", 1)),
                                    Updates.set("version", 2))
                            .getMatchedCount())
                    .isEqualTo(1);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }

    private static Document first(MongoCollection<Document> things) {
        Document found = things.find().first();
        if (found == null) {
            throw new AssertionError("nothing is kept");
        }
        return found;
    }

    private static Document entry(int sequence) {
        return new Document("sequence", sequence);
    }
}
