package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DisputeJourneyTest {

    @LocalServerPort
    int port;

    private Street street;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
    }

    @Test
    void a_unit_returns_a_demand_and_another_gets_it() {
        String id = street.routed();

        Answer returned = street.move(
                street.officer("safety"),
                id,
                "return-order",
                "{\"reason\":\"NOT_OUR_DUTY\",\"text\":\"it is culture's\"}");
        assertThat(returned.json().path("status").asString()).isEqualTo("DISPUTED");
        Answer byStreet = street.move(street.leader(), id, "return-decision", "{\"upheld\":false}");
        assertThat(byStreet.code()).isEqualTo("not-their-move");
        Answer half = street.move(street.office(), id, "return-decision", "{\"upheld\":true}");
        assertThat(half.code()).isEqualTo("invalid-content");

        Answer upheld = street.move(street.office(), id, "return-decision", "{\"upheld\":true,\"unit\":\"culture\"}");

        assertThat(upheld.json().path("lead").path("unit").asString()).isEqualTo("culture");
        assertThat(street.officer("safety").get(Street.DEMANDS + "/" + id).status())
                .as("the first receiver keeps the duty")
                .isEqualTo(200);
        Answer taken = street.move(street.officer("culture"), id, "take-up", "");
        assertThat(taken.json().path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(street.officer("safety").get(Street.DEMANDS + "/" + id).status())
                .isEqualTo(404);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.DEMAND, id))
                        .containsSubsequence(
                                "io.shangquan.demand.returned.v1",
                                "io.shangquan.demand.return-decided.v1",
                                "io.shangquan.demand.routed.v1",
                                "io.shangquan.demand.taken-up.v1"));
    }

    @Test
    void the_third_return_order_is_the_streets() {
        String id = street.routed();
        for (int round = 1; round <= 2; round++) {
            street.move(street.officer("safety"), id, "return-order", "{\"reason\":\"NO_POWER\",\"text\":\"no\"}");
            street.move(street.office(), id, "return-decision", "{\"upheld\":false}");
        }
        street.move(street.officer("safety"), id, "return-order", "{\"reason\":\"NO_POWER\",\"text\":\"no\"}");

        assertThat(street.move(street.office(), id, "return-decision", "{\"upheld\":false}")
                        .code())
                .isEqualTo("not-their-move");
        Answer decided = street.move(street.leader(), id, "return-decision", "{\"upheld\":true,\"unit\":\"culture\"}");

        assertThat(decided.json().path("lead").path("unit").asString()).isEqualTo("culture");
        assertThat(decided.json().path("returned").path("round").asInt()).isEqualTo(3);
    }

    @Test
    void a_pause_is_asked_for_approved_and_explained() {
        String id = street.takenUp();
        String until = Instant.parse("2099-01-01T00:00:00Z").toString();
        assertThat(street.move(street.officer("safety"), id, "hold-request", hold("BORED", until))
                        .code())
                .isEqualTo("unlisted-hold-reason");
        assertThat(street.move(street.officer("safety"), id, "hold-request", hold("WEATHER", until))
                        .code())
                .isEqualTo("impossible-hold-end");
        Answer taken = street.office().get(Street.DEMANDS + "/" + id);
        Instant due = dueAt(taken);
        String week = due.plus(Duration.ofDays(7)).toString();

        street.move(street.officer("safety"), id, "hold-request", hold("WEATHER", week));
        Answer held = street.move(street.office(), id, "hold-decision", "{\"approved\":true}");

        assertThat(held.json().path("status").asString()).isEqualTo("ON_HOLD");
        assertThat(dueAt(held)).isAfter(due);
        JsonNode resolve = street.merchant()
                .get(Street.DEMANDS + "/" + id + "/deadlines")
                .json()
                .path(2);
        assertThat(resolve.path("pauses")).hasSize(1);
        assertThat(resolve.path("days")).anyMatch(day -> day.path("paused").asBoolean());
        assertThat(street.move(street.officer("safety"), id, "resolution", "{\"outcome\":\"SOLVED\",\"text\":\"x\"}")
                        .code())
                .isEqualTo("illegal-move");
        Answer resumed = street.move(street.officer("safety"), id, "resumption", "");
        assertThat(resumed.json().path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(dueAt(resumed)).as("it paused for a moment only").isEqualTo(due);
    }

    private static String hold(String reason, String until) {
        return "{\"reason\":\"" + reason + "\",\"until\":\"" + until + "\"}";
    }

    private static Instant dueAt(Answer demand) {
        return Instant.parse(demand.json().path("clocks").path(2).path("dueAt").asString());
    }
}
