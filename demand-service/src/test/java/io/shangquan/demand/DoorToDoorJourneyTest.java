package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DoorToDoorJourneyTest {

    private static final String SLOT = "{\"from\":\"2099-01-01T01:00:00Z\",\"to\":\"2099-01-01T02:00:00Z\"}";

    @LocalServerPort
    int port;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @Test
    void times_are_offered_one_is_chosen_and_the_visit_waits_for_it() {
        Street street = Street.at(port);
        String id = street.filed();
        String path = Street.DEMANDS + "/" + id + "/door-service";
        street.move(street.office(), id, "routing", "{\"route\":\"DOOR_TO_DOOR\",\"unit\":\"safety\"}");
        assertThat(street.officer("safety").get(path).status()).isEqualTo(404);

        Answer offered = street.officer("safety").post(path + "/offers", "{\"slots\":[" + SLOT + "]}");
        assertThat(offered.json().path("status").asString())
                .as(offered.response().body())
                .isEqualTo("OFFERED");
        Answer chosen = street.merchant().postAt(path + "/choice", SLOT, offered.etag());
        assertThat(chosen.json().path("agreed").path("from").asString()).startsWith("2099-01-01T01:00");
        TestClient auditor = street.person("auditor", "auditor@street/" + TestDistricts.STREET);
        String trail = Street.DISTRICT + "/audit/demand/doorServices/"
                + chosen.json().path("id").asString() + "/verification";
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            JsonNode verified = auditor.get(trail).json();
            assertThat(verified.path("finding").asString()).isEqualTo("INTACT");
            assertThat(verified.path("records").asInt()).isEqualTo(2);
        });
        assertThat(street.officer("safety")
                        .postAt(
                                path + "/visit",
                                "{\"outcome\":\"SOLVED_ON_SITE\",\"text\":\"repaired\",\"signedBy\":\"王小明\"}",
                                chosen.etag())
                        .code())
                .isEqualTo("visit-not-begun");
        assertThat(street.officer("safety")
                        .post(
                                Street.DEMANDS + "/" + street.routed() + "/door-service/offers",
                                "{\"slots\":[" + SLOT + "]}")
                        .code())
                .isEqualTo("not-door-to-door");
    }

    @Test
    void a_demand_says_whether_everything_has_arrived() {
        Street street = Street.at(port);
        String id = street.takenUp();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            JsonNode check = street.merchant()
                    .get(Street.DEMANDS + "/" + id + "/self-check")
                    .json();
            assertThat(check.path("arrived").asBoolean()).isTrue();
            assertThat(check.path("written").asInt()).isEqualTo(3);
            assertThat(check.path("published"))
                    .extracting(step -> step.path("event").asString())
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .allMatch(event -> !event.isEmpty());
            assertThat(check.path("published"))
                    .allSatisfy(step -> assertThat(moment(step, "publishedAt")).isAfterOrEqualTo(moment(step, "time")));
            assertThat(check.path("missing")).isEmpty();
        });
        assertThat(street.officer("culture")
                        .get(Street.DEMANDS + "/" + id + "/self-check")
                        .status())
                .isEqualTo(404);
    }

    private static Instant moment(JsonNode step, String field) {
        return Instant.parse(step.path(field).asString());
    }
}
