package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TopicReader;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SuccessionJourneyTest {

    private static final String NEXT = "0001000000000002";
    private static final String SUCCEEDED = "io.shangquan.demand.unit-succeeded.v1";
    private static final String WHISTLE = """
            {"route":"WHISTLE","unit":"fading",
             "whistle":{"assisting":["culture"],"place":"at the gate","meetAt":"2099-01-01T01:00:00Z"}}""";

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    private Street street;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
        for (String code : List.of("fading", "waning", "helping")) {
            Street.tell(department(code, null, null), TopicWriter.FIRST);
        }
        Street.tell(department("heir", null, null), TopicWriter.FIRST);
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
    }

    @Test
    void what_a_unit_leads_that_has_ended_is_its_successors() throws InterruptedException {
        String whistled = street.filed();
        routed(whistled, WHISTLE);
        assertThat(street.officer("fading").post(path(whistled) + "/plan", "").status())
                .isEqualTo(201);
        String held = street.filed();
        routed(held, "{\"unit\":\"fading\"}");
        street.move(street.officer("fading"), held, "take-up", "");
        street.move(
                street.officer("fading"),
                held,
                "hold-request",
                "{\"reason\":\"WEATHER\",\"until\":\"" + Instant.now().plus(Duration.ofDays(2)) + "\"}");
        street.move(street.office(), held, "hold-decision", "{\"approved\":true}");
        List<String> dueAt = dueAt(held);

        UnitState ended = department("fading", theDayBeforeYesterday(), "heir");
        Street.tell(ended, NEXT);
        Street.tell(ended, NEXT);

        succeeded(whistled, "ROUTED");
        succeeded(held, "ON_HOLD");
        assertThat(dueAt(held)).isEqualTo(dueAt).isNotEmpty();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            JsonNode whistle = street.office().get(path(whistled) + "/whistle").json();
            assertThat(whistle.path("lead").asString()).isEqualTo("heir");
            assertThat(whistle.path("status").asString()).isEqualTo("CALLED");
            assertThat(street.office()
                            .get(path(whistled) + "/plan")
                            .json()
                            .path("tasks")
                            .path(0)
                            .path("unit")
                            .asString())
                    .isEqualTo("heir");
        });
        Answer resumed = street.move(street.officer("heir"), held, "resumption", "");
        assertThat(resumed.json().path("status").asString())
                .as(resumed.response().body())
                .isEqualTo("IN_PROGRESS");
        assertThat(street.officer("fading").get(path(held)).status()).isEqualTo(404);
        told(held);
    }

    @Test
    void a_task_of_a_unit_that_has_no_other_part_is_its_successors_too() throws InterruptedException {
        String planned = street.routed();
        String plan = path(planned) + "/plan";
        street.officer("safety").post(plan, "");
        String task = """
                {"measures":"repair it","responsibilities":[],
                 "tasks":[{"what":"look","unit":"helping","dueAt":"2099-01-01T01:00:00Z"}]}""";
        Answer written = written(plan, task);
        assertThat(written.status()).as(written.response().body()).isEqualTo(200);

        Street.tell(department("helping", theDayBeforeYesterday(), "heir"), NEXT);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(street.office().get(plan).json().path("tasks"))
                        .extracting(one -> one.path("unit").asString())
                        .containsExactly("heir"));
        assertThat(written(plan, task).code())
                .as("nothing is given to a unit that has ended")
                .isEqualTo("planned-unit-ended");
        assertThat(written(plan, task.replace("helping", "nobody")).code()).isEqualTo("not-yet-known");
        assertThat(street.office().get(plan).json().path("tasks")).hasSize(1);
    }

    private Answer written(String plan, String content) {
        return street.officer("safety")
                .postAt(plan + "/content", content, street.office().get(plan).etag());
    }

    @Test
    void a_unit_rests_once_it_leaves_nothing_until_a_merged_demand_stands_on_its_own_again()
            throws InterruptedException {
        String source = street.filed();
        routed(source, "{\"unit\":\"waning\"}");
        String target = street.filed();
        street.move(street.office(), target, "absorptions", "{\"source\":\"" + source + "\"}");
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> demand(target)
                                .path("absorbed")
                                .path(0)
                                .path("stage")
                                .asString(),
                        "ABSORBED"::equals);

        Street.tell(department("waning", theDayBeforeYesterday(), "heir"), NEXT);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sweptAt("unit-waning").isAfter(Instant.now()));
        assertThat(sweptAt("unit-waning")).isAfter(Instant.now().plus(Duration.ofDays(1)));
        street.move(street.office(), target, "releases", "{\"source\":\"" + source + "\"}");

        succeeded(source, "ROUTED");
    }

    /** When the sweep looks at a unit next; long ago until it has been heard that it ends. */
    private Instant sweptAt(String unit) {
        Document found =
                database.getCollection("units").find(Filters.eq("_id", unit)).first();
        Date at = found == null ? null : found.getDate("dueAt");
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    private void routed(String id, String how) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> street.move(street.office(), id, "routing", how), routed -> routed.status() == 200);
    }

    private void succeeded(String id, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(demand(id).path("lead").path("unit").asString()).isEqualTo("heir");
            assertThat(demand(id).path("status").asString()).isEqualTo(status);
        });
    }

    /** Once, though the end was told twice, and with whose part it was. */
    private void told(String id) throws InterruptedException {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                street.office().get(path(id) + "/history").json())
                        .filteredOn(entry -> entry.path("type").asString().equals(SUCCEEDED))
                        .singleElement()
                        .satisfies(entry -> {
                            JsonNode details = entry.path("details");
                            assertThat(details.path("formerUnit").asString()).isEqualTo("fading");
                            assertThat(details.path("unit").asString()).isEqualTo("heir");
                        }));
        List<String> types = TopicReader.types(Topics.DEMAND, id);
        assertThat(types).filteredOn(SUCCEEDED::equals).hasSize(1);
    }

    private List<String> dueAt(String id) {
        return demand(id)
                .path("clocks")
                .valueStream()
                .map(clock -> clock.path("dueAt").asString())
                .toList();
    }

    private JsonNode demand(String id) {
        return street.office().get(path(id)).json();
    }

    private static String path(String id) {
        return Street.DEMANDS + "/" + id;
    }

    private static LocalDate theDayBeforeYesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2);
    }

    private static UnitState department(String code, @Nullable LocalDate validTo, @Nullable String successor) {
        return new UnitState(
                "DEPARTMENT",
                code,
                null,
                code,
                code,
                LocalDate.parse("2026-01-01"),
                validTo,
                null,
                null,
                null,
                successor);
    }
}
