package io.shangquan.demand.demand.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.demand.application.SiteDemands;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.test.Given;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoSiteDemandsTest {

    private static final String HERE = "110105-gongti";
    private static final String THERE = "110105-yaxiu";
    private static final int MANY = 1_500;

    private final DocumentStore store;
    private final MongoClient client;
    private final MongoDatabase database;
    private final SiteDemands demands;
    private final List<Document> written = new ArrayList<>();

    MongoSiteDemandsTest(@TempDir Path place) {
        this.store = DocumentStore.open(place.resolve("store"), DocumentStore.anyLoopbackPort());
        this.client = MongoClients.create(store.uri());
        this.database = client.getDatabase("demand");
        MongoDemandQueries _ = new MongoDemandQueries(database);
        this.demands = new MongoSiteDemands(database);
    }

    @BeforeEach
    void manyElsewhere() {
        for (int at = 0; at < MANY; at++) {
            filed(HERE, "site-b", DemandStatus.SUBMITTED, Given.MONDAY.plusSeconds(at));
            filed(THERE, "site-c", DemandStatus.SUBMITTED, Given.MONDAY.plusSeconds(at));
        }
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void districts_and_sites_are_read_in_order_without_reading_their_demands() {
        filed(HERE, "site-a", DemandStatus.CLOSED, Given.MONDAY);
        filed(HERE, null, DemandStatus.CLOSED, Given.MONDAY);
        write();

        assertThat(demands.districts()).containsExactly(HERE, THERE);
        assertThat(demands.sitesOf(HERE)).containsExactly("site-a", "site-b");
        assertThat(demands.sitesOf("110105-changhong")).isEmpty();
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void what_stands_on_its_own_is_read_from_the_newest_back_to_a_moment() {
        String old = filed(HERE, "site-a", DemandStatus.CLOSED, Given.MONDAY.minusMillis(1));
        String first = filed(HERE, "site-a", DemandStatus.CLOSED, Given.MONDAY);
        String merged = filed(HERE, "site-a", DemandStatus.MERGED, Given.MONDAY.plusSeconds(1));
        String withdrawn = filed(HERE, "site-a", DemandStatus.WITHDRAWN, Given.MONDAY.plusSeconds(2));
        String last = filed(HERE, "site-a", DemandStatus.SUBMITTED, Given.MONDAY.plusSeconds(3));
        write();

        assertThat(demands.filedAt(HERE, "site-a", Given.MONDAY, 10))
                .extracting(SiteDemands.Filed::id)
                .containsExactly(last, first)
                .doesNotContain(old, merged, withdrawn);
        assertThat(demands.filedAt(HERE, "site-a", Given.MONDAY, 1))
                .containsExactly(new SiteDemands.Filed(
                        last,
                        "safety.parking",
                        "the barrier does not open",
                        "91110105MA0000001X",
                        Given.MONDAY.plusSeconds(3)));
        assertThat(demands.filedAt(THERE, "site-a", Given.MONDAY, 10)).isEmpty();
        assertThat(store.takeScans()).isEmpty();
    }

    @Test
    void what_was_entered_later_than_it_was_filed_counts_from_when_it_was_filed() {
        String id = filed(HERE, "site-a", DemandStatus.CLOSED, Given.MONDAY);
        written.getLast().append(DemandFields.SUBMITTED_AT, Date.from(Given.MONDAY.minus(Duration.ofDays(400))));
        write();

        assertThat(demands.filedAt(HERE, "site-a", Given.MONDAY.minus(Duration.ofDays(365)), 10))
                .isEmpty();
        assertThat(demands.filedAt(HERE, "site-a", Given.MONDAY.minus(Duration.ofDays(500)), 10))
                .extracting(SiteDemands.Filed::id)
                .containsExactly(id);
    }

    private String filed(String district, @Nullable String site, DemandStatus status, Instant at) {
        String id = Given.idAt(at, String.format(Locale.ROOT, "%012d", written.size()));
        Document document = DemandDocument.of(Given.demand(status).state())
                .append(ReservedFields.ID, id)
                .append(ReservedFields.DISTRICT, district)
                .append(ReservedFields.VERSION, 1L)
                .append(DemandFields.SITE, site)
                .append(DemandFields.SUBMITTED_AT, Date.from(at));
        written.add(document);
        return id;
    }

    private void write() {
        database.getCollection(DemandFields.COLLECTION).insertMany(written);
    }
}
