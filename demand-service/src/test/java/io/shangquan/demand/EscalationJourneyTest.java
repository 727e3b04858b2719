package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DeadlineWarned;
import io.shangquan.contracts.demand.EscalationUnanswered;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class EscalationJourneyTest {

    @LocalServerPort
    int port;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
        Street.tellPost("first-secretary", "head", 4, null);
        Street.tellPost("secretary", "head", 3, "wang");
        Street.tellPost("coordination", "head", 2, "li");
    }

    @Test
    void a_deadline_goes_one_tier_up_and_says_who_was_passed_over() throws InterruptedException {
        Street street = Street.at(port);
        String id = street.takenUp();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(TopicReader.types(Topics.DEMAND, id)).hasSize(3));

        tell(id, "9001", new DeadlineWarned("RESOLVE", Instant.parse("2026-03-02T02:00:00Z"), "safety"));
        tell(id, "9002", new DeadlineMissed("RESOLVE", Instant.parse("2026-03-02T02:00:00Z"), "safety"));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(trail(street, id)).hasSize(2));
        JsonNode warned = trail(street, id).path(0);
        assertThat(warned.path("tier").asInt()).isEqualTo(3);
        assertThat(warned.path("trail").path(0).path("passedOver").asString()).isEqualTo("VACANT");
        assertThat(warned.path("trail").path(1).path("persons").toString()).isEqualTo("[\"wang\"]");
        assertThat(trail(street, id).path(1).path("tier").asInt())
                .as("one above whoever was told last")
                .isEqualTo(2);
        assertThat(street.merchant()
                        .get(Street.DEMANDS + "/" + id + "/escalations")
                        .code())
                .isEqualTo("not-permitted");
    }

    @Test
    void what_is_missed_waits_for_an_answer_and_goes_further_up_without_one() throws InterruptedException {
        Street street = Street.at(port);
        String id = street.takenUp();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(TopicReader.types(Topics.DEMAND, id)).hasSize(3));
        tell(id, "9001", new DeadlineMissed("RESOLVE", Instant.parse("2026-03-02T02:00:00Z"), "safety"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(trail(street, id)).hasSize(1));
        JsonNode told = trail(street, id).path(0);
        assertThat(told.has("answerBy")).isTrue();
        String path =
                Street.DEMANDS + "/" + id + "/escalations/" + told.path("id").asString() + "/acknowledgement";

        assertThat(street.office().post(path, "").code()).isEqualTo("not-told-to-you");
        assertThat(street.office()
                        .post(Street.DEMANDS + "/" + id + "/escalations/none/acknowledgement", "")
                        .code())
                .isEqualTo("not-found");
        TestClient secretary = street.person("wang", "district-secretary@district/" + TestDistricts.GONGTI);
        assertThat(secretary.get(Street.DISTRICT + "/my-work/duties").json())
                .anyMatch(duty -> duty.path("kind").asString().equals("ACKNOWLEDGE_ESCALATION")
                        && duty.path("demand").asString().equals(id)
                        && duty.has("dueAt"));
        assertThat(secretary.post(path, "").json().path("answer").path("kind").asString())
                .isEqualTo("ACKNOWLEDGED");
        assertThat(secretary.post(path, "").code()).isEqualTo("already-acknowledged");
        assertThat(secretary.get(Street.DISTRICT + "/my-work/duties").json())
                .noneMatch(duty -> duty.path("kind").asString().equals("ACKNOWLEDGE_ESCALATION")
                        && duty.path("demand").asString().equals(id));

        tell(id, "9002", new EscalationUnanswered(id, "RESOLVE", "safety", 3));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(trail(street, id)).hasSize(2));
        assertThat(trail(street, id).path(1).path("tier").asInt()).isEqualTo(2);
    }

    private static JsonNode trail(Street street, String id) {
        return street.office().get(Street.DEMANDS + "/" + id + "/escalations").json();
    }

    private static void tell(String demand, String sequence, Object event) throws InterruptedException {
        TopicWriter.send(
                Topics.DEMAND,
                TestDistricts.GONGTI,
                demand,
                demand + sequence,
                "000100000000" + sequence,
                EventTypes.of(event.getClass()),
                event);
    }
}
