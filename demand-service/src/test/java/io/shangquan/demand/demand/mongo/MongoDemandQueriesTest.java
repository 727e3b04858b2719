package io.shangquan.demand.demand.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandQueries.Filter;
import io.shangquan.demand.demand.application.DemandQueries.Span;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.test.Given;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.PageRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoDemandQueriesTest {

    private static final String HERE = "110105-gongti";
    private static final String THERE = "110105-yaxiu";
    private static final Instant TUESDAY = Given.MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = Given.MONDAY.plus(Duration.ofDays(2));

    private final DocumentStore store;
    private final MongoClient client;
    private final MongoDatabase database;
    private final DemandQueries queries;

    MongoDemandQueriesTest(@TempDir Path place) {
        this.store = DocumentStore.open(place.resolve("store"), DocumentStore.anyLoopbackPort());
        this.client = MongoClients.create(store.uri());
        this.database = client.getDatabase("demand");
        this.queries = new MongoDemandQueries(database);
    }

    @BeforeEach
    void oneEachDay() {
        filed(HERE, "monday", Given.MONDAY, Given.MONDAY);
        filed(HERE, "tuesday", TUESDAY, TUESDAY);
        filed(HERE, "reserved", Given.MONDAY.plusSeconds(60), TUESDAY);
        filed(HERE, "wednesday", WEDNESDAY, WEDNESDAY);
        filed(THERE, "elsewhere", TUESDAY, TUESDAY);
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void demands_are_found_by_the_days_on_which_they_were_filed_whenever_their_ids_were_reserved() {
        assertThat(numbers(TUESDAY, null)).containsExactly("wednesday", "tuesday", "reserved");
        assertThat(numbers(null, TUESDAY)).containsExactly("monday");
        assertThat(numbers(TUESDAY, WEDNESDAY)).containsExactly("tuesday", "reserved");
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void days_gone_by_are_found_without_reading_what_came_since() {
        many(TUESDAY.plusSeconds(120));

        assertThat(numbers(null, TUESDAY)).containsExactly("monday");
        assertThat(queries.count(HERE, filter(null, TUESDAY), 10)).isEqualTo(1);
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void they_are_counted_no_further_than_a_limit() {
        assertThat(queries.count(HERE, Filter.of(null), 10)).isEqualTo(4);
        assertThat(queries.count(HERE, Filter.of(null), 3)).isEqualTo(3);
        assertThat(queries.count(HERE, filter(TUESDAY, null), 10)).isEqualTo(3);
        assertThat(queries.count("110105-changhong", Filter.of(null), 10)).isZero();
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void what_is_due_in_a_span_comes_in_the_order_of_deadlines() {
        due("late", Given.demand(DemandStatus.SUBMITTED));
        due("contact", Given.demand(DemandStatus.ROUTED));
        due("resolved", Given.demand(DemandStatus.RESOLVED));
        Instant acceptBy = Given.MONDAY.plus(Duration.ofHours(1));
        Instant contactBy = Given.MONDAY.plus(Duration.ofHours(10));

        assertThat(dueNumbers(Instant.EPOCH, contactBy.plusMillis(1), 10))
                .contains("late")
                .doesNotContain("resolved")
                .endsWith("contact");
        assertThat(dueNumbers(acceptBy.plusMillis(1), contactBy.plusMillis(1), 10))
                .containsExactly("contact");
        assertThat(dueNumbers(Instant.EPOCH, acceptBy, 10)).isEmpty();
        assertThat(store.takeScans()).isEmpty();
    }

    private void due(String number, Demand demand) {
        database.getCollection(DemandFields.COLLECTION)
                .insertOne(DemandDocument.of(demand.state())
                        .append(ReservedFields.ID, Given.idAt(WEDNESDAY, number))
                        .append(ReservedFields.DISTRICT, HERE)
                        .append(ReservedFields.VERSION, 1L)
                        .append(DemandFields.NUMBER, number));
    }

    private List<String> dueNumbers(Instant from, Instant before, int limit) {
        Filter filter = new Filter(null, null, null, null, null, null, null, null, new Span(from, before));
        return queries.list(HERE, filter, new PageRequest(limit, null)).items().stream()
                .map(view -> view.demand().state().number())
                .toList();
    }

    private List<String> numbers(@Nullable Instant since, @Nullable Instant until) {
        return queries.list(HERE, filter(since, until), new PageRequest(10, null)).items().stream()
                .map(view -> view.demand().state().number())
                .toList();
    }

    private static Filter filter(@Nullable Instant since, @Nullable Instant until) {
        return new Filter(null, null, null, null, null, null, since, until, null);
    }

    /** More than may be examined in vain. */
    private void many(Instant at) {
        database.getCollection(DemandFields.COLLECTION)
                .insertMany(IntStream.range(0, 1_100)
                        .mapToObj(number -> document(HERE, "many-" + number, at.plusMillis(number), at))
                        .toList());
    }

    private void filed(String district, String number, Instant reserved, Instant submitted) {
        database.getCollection(DemandFields.COLLECTION).insertOne(document(district, number, reserved, submitted));
    }

    private static Document document(String district, String number, Instant reserved, Instant submitted) {
        return DemandDocument.of(Given.demand(DemandStatus.SUBMITTED).state())
                .append(ReservedFields.ID, Given.idAt(reserved, number))
                .append(ReservedFields.DISTRICT, district)
                .append(ReservedFields.VERSION, 1L)
                .append(DemandFields.NUMBER, number)
                .append(DemandFields.SUBMITTED_AT, Date.from(submitted));
    }
}
