package io.shangquan.platform.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

class NoScansTest {

    private final NoScans check = new NoScans();

    @Test
    void a_test_whose_query_no_index_serves_fails_with_the_names_of_the_collection_and_the_fields() {
        try (MongoClient client = MongoClients.create(SharedInfrastructure.storeUri())) {
            MongoCollection<Document> things = client.getDatabase("no-scans").getCollection("things");
            things.insertMany(IntStream.range(0, 1_001)
                    .mapToObj(i -> new Document("name", "secret " + i))
                    .toList());

            things.find(Filters.eq("name", "secret")).first();
            assertThatThrownBy(this::afterEach)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("no-scans.things")
                    .hasMessageContaining("name")
                    .hasMessageNotContaining("secret");

            things.createIndex(Indexes.ascending("name"));
            things.find(Filters.eq("name", "secret")).first();
            assertThatCode(this::afterEach).doesNotThrowAnyException();
        }
    }

    private void afterEach() {
        check.afterEach(mock(ExtensionContext.class));
    }
}
