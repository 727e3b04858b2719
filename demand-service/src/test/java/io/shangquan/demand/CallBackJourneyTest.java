package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CallBackJourneyTest {

    private static final String LIST = Street.DISTRICT + "/call-backs";
    private static final String RATINGS = "/api/v1/demand-ratings";
    private static final String REASON = "{\"reason\":\"sent by text message\"}";

    @LocalServerPort
    int port;

    private Street street;
    private TestClient office;
    private TestClient anybody;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
        office = street.office();
        anybody = TestClient.at(port, "");
    }

    @Test
    void a_resolved_demand_is_called_back_by_whom_the_office_names() {
        String id = resolved();
        awaitOnList(id);
        String body = "{\"caller\":\"caller-" + id + "\",\"demands\":[\"" + id + "\",\"nothing\"]}";
        String key = UUID.randomUUID().toString();
        JsonNode report = office.post(LIST + "/assignments", body, key).json().path("items");
        assertThat(report).hasSize(2);
        assertThat(outcome(report, id)).isEmpty();
        assertThat(outcome(report, "nothing")).isEqualTo("no-call-due");
        assertThat(outcome(office.post(LIST + "/assignments", body, key).json().path("items"), id))
                .as("a repetition repeats nothing")
                .isEmpty();
        assertThat(outcome(office.post(LIST + "/assignments", body).json().path("items"), id))
                .isEqualTo("caller-already-named");

        street.move(office, id, "call-backs", "{\"reached\":false,\"reason\":\"BUSY\"}");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            JsonNode mine = office.get(LIST + "?caller=caller-" + id).json().path("items");
            assertThat(mine).hasSize(1);
            assertThat(mine.path(0).path("attempts").path(0).path("reason").asString())
                    .isEqualTo("BUSY");
        });
        Answer closed = street.move(
                office,
                id,
                "call-backs",
                "{\"reached\":true,\"solved\":true,\"satisfied\":false,\"reason\":\"TOO_SLOW\"}");
        assertThat(closed.json().path("status").asString()).isEqualTo("CLOSED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                office.get(LIST + "?caller=caller-" + id).json().path("items"))
                        .isEmpty());
    }

    @Test
    void a_reason_fits_the_answer_and_the_list_is_the_offices() {
        String id = resolved();

        assertThat(street.move(office, id, "call-backs", "{\"reached\":false,\"reason\":\"ATTITUDE\"}")
                        .code())
                .isEqualTo("invalid-content");
        assertThat(street.move(
                                office,
                                id,
                                "call-backs",
                                "{\"reached\":true,\"solved\":true,\"satisfied\":true,\"reason\":\"TOO_SLOW\"}")
                        .code())
                .isEqualTo("invalid-content");
        assertThat(street.merchant().get(LIST).code()).isEqualTo("not-permitted");
        assertThat(street.officer("safety").post(LIST + "/assignments", "{}").code())
                .isEqualTo("not-permitted");
        assertThat(office.post(LIST + "/assignments", "{\"caller\":\"x\",\"demands\":[]}")
                        .code())
                .isEqualTo("invalid-content");
        assertThat(office.get(LIST + "?after=nonsense").code()).isEqualTo("unreadable");
    }

    @Test
    void whoever_has_the_link_rates_once() {
        String id = resolved();
        Answer written = office.post(Street.DEMANDS + "/" + id + "/rating-links", REASON);
        assertThat(written.status()).as(written.response().body()).isEqualTo(200);
        String token = written.json().path("token").asString();
        assertThat(written.json().path("path").asString()).isEqualTo("/rating#" + token);
        JsonNode asked = anybody.post(RATINGS + "/inspections", "{\"token\":\"" + token + "\"}")
                .json();
        assertThat(asked.path("outcome").asString()).isEqualTo("SOLVED");
        assertThat(asked.has("contact")).isFalse();

        assertThat(anybody.post(RATINGS, rating(token, true)).status()).isEqualTo(204);

        assertThat(office.get(Street.DEMANDS + "/" + id).json().path("status").asString())
                .isEqualTo("CLOSED");
        assertThat(anybody.post(RATINGS, rating(token, false)).code()).isEqualTo("rating-link-spent");
        assertThat(anybody.post(RATINGS + "/inspections", "{\"token\":\"" + token + "\"}")
                        .code())
                .isEqualTo("rating-link-spent");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(TopicReader.types(Topics.DEMAND, id)).contains("io.shangquan.demand.rated.v1"));
    }

    @Test
    void another_round_revokes_a_link_and_nobody_forges_one() {
        String id = resolved();
        String token = office.post(Street.DEMANDS + "/" + id + "/rating-links", REASON)
                .json()
                .path("token")
                .asString();
        street.move(street.merchant(), id, "reopening", "");

        assertThat(anybody.post(RATINGS, rating(token, true)).code()).isEqualTo("rating-link-spent");
        assertThat(anybody.post(RATINGS, rating("x" + token, true)).code()).isEqualTo("rating-link-not-good");
        assertThat(anybody.post(RATINGS, "{\"token\":\"\"}").code()).isEqualTo("invalid-content");
        assertThat(office.post(Street.DEMANDS + "/" + id + "/rating-links", REASON)
                        .code())
                .isEqualTo("illegal-move");
        assertThat(street.merchant()
                        .post(Street.DEMANDS + "/" + id + "/rating-links", REASON)
                        .code())
                .isEqualTo("not-permitted");
    }

    private String resolved() {
        String id = street.takenUp();
        street.move(street.officer("safety"), id, "resolution", "{\"outcome\":\"SOLVED\",\"text\":\"done\"}");
        return id;
    }

    private void awaitOnList(String id) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(office.get(LIST + "?limit=200").json().path("items"))
                                .anyMatch(row -> row.path("demand").asString().equals(id)));
    }

    private static String outcome(JsonNode report, String id) {
        for (JsonNode item : report) {
            if (item.path("id").asString().equals(id)) {
                return item.path("problem").asString("");
            }
        }
        throw new AssertionError("not reported: " + id);
    }

    private static String rating(String token, boolean solved) {
        return "{\"token\":\"" + token + "\",\"solved\":" + solved + ",\"satisfied\":true}";
    }
}
