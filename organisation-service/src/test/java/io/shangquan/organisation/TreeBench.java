package io.shangquan.organisation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.test.BenchFigures;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long it takes to read a tree of ten thousand units, and a page of what is below one of them. Service and store share the process. */
@ServiceTest
class TreeBench {

    private static final int UNITS = BenchFigures.scaled(10_000, 500);
    private static final int SITES = 20;
    private static final int BATCH = 500;
    private static final int ASKED = BenchFigures.scaled(300, 20);

    @LocalServerPort
    int port;

    private final MongoCollection<Document> units;

    @Autowired
    TreeBench(MongoDatabase database) {
        this.units = database.getCollection("units");
    }

    @Test
    void wholeTreesAndPages() {
        DistrictFixture district = DistrictFixture.founded(port, TestDistricts.GONGTI);
        for (int site = 0; site < SITES; site++) {
            district.create("SITE", "bench-site-" + site, ",\"siteKind\":\"BUILDING\"");
        }
        district.create("MEMBER", "bench-member", ",\"memberKind\":\"ENTERPRISE\",\"parent\":\"bench-site-0\"");
        growTo(UNITS);
        TestClient reader = district.secretary();
        String tree = district.path() + "/unit-tree";
        assertThat(reader.get(tree).json().path("units")).hasSizeGreaterThanOrEqualTo(UNITS);
        BenchFigures.atMost("the whole tree of %,d units, p95".formatted(UNITS), p95(reader, tree), 150, "ms");
        BenchFigures.atMost(
                "a page of 200 units below one, p95",
                p95(reader, district.path() + "/units?parent=bench-site-3&limit=200"),
                20,
                "ms");
        BenchFigures.atMost("a subtree, p95", p95(reader, tree + "?root=bench-site-3"), 20, "ms");
    }

    /** Copies one member again and again, spread over the sites. */
    private void growTo(int count) {
        Document one =
                Objects.requireNonNull(units.find(and(eq("district", TestDistricts.GONGTI), eq("code", "bench-member")))
                        .first());
        long missing = count - units.estimatedDocumentCount();
        for (long made = 0; made < missing; made += BATCH) {
            List<Document> batch = new ArrayList<>();
            for (long n = made; n < Math.min(made + BATCH, missing); n++) {
                String site = "bench-site-" + n % SITES;
                Document place =
                        new Document(one.getList("places", Document.class).getFirst()).append("parent", site);
                batch.add(new Document(one)
                        .append("_id", UUID.randomUUID().toString())
                        .append("code", "bench-member-" + n)
                        .append("parent", site)
                        .append("places", List.of(place))
                        .append("changedAt", Date.from(Instant.now())));
            }
            units.insertMany(batch);
        }
    }

    /** In milliseconds, one request at a time. */
    private static double p95(TestClient reader, String path) {
        long[] nanos = new long[ASKED];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < ASKED; i++) {
                long begun = System.nanoTime();
                Answer answer = reader.get(path);
                nanos[i] = System.nanoTime() - begun;
                assertThat(answer.status()).isEqualTo(200);
            }
        }
        Arrays.sort(nanos);
        return nanos[ASKED * 95 / 100] / 1e6;
    }
}
