package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class VoicesJourneyTest {

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
    void internal_comments_are_for_those_who_work_on_it() {
        String path = Street.DEMANDS + "/" + street.routed() + "/comments";

        Answer said = street.officer("safety")
                .post(path, "{\"text\":\"who has the key?\",\"visibility\":\"INTERNAL\",\"mentions\":[\"office\"]}");
        street.merchant().post(path, "{\"text\":\"it still does not open\"}");

        assertThat(said.status()).isEqualTo(201);
        assertThat(street.office().get(path).json().path("items")).hasSize(2);
        assertThat(street.merchant().get(path).json().path("items")).hasSize(1);
        assertThat(street.merchant()
                        .post(path, "{\"text\":\"x\",\"visibility\":\"INTERNAL\"}")
                        .code())
                .isEqualTo("not-permitted");
        assertThat(street.officer("culture").get(path).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.DEMAND, said.createdId()))
                        .containsExactly("io.shangquan.demand.comment-added.v1"));
        assertThat(TopicReader.all(Topics.DEMAND, said.createdId()).stream()
                        .map(record -> new String(record.value(), StandardCharsets.UTF_8)))
                .as("who is to hear of it")
                .allSatisfy(told -> assertThat(told).contains("\"unit\":\"safety\"", "\"submitter\":\""));
    }

    @Test
    void one_with_the_same_trouble_follows_instead_of_filing_and_rates_later() {
        String id = street.takenUp();
        TestClient neighbour = street.person(
                "neighbour-" + id,
                "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91110105MA0000002Y");
        JsonNode likely = neighbour
                .post(
                        Street.DISTRICT + "/demand-duplicates",
                        "{\"category\":\"safety.parking\",\"site\":\"site-a\",\"description\":\"the barrier does not open\"}")
                .json();
        assertThat(likely).isNotEmpty().allMatch(demand -> !demand.has("description"));
        assertThat(neighbour.get(Street.DEMANDS + "/" + id).status()).isEqualTo(404);

        assertThat(neighbour.post(Street.DEMANDS + "/" + id + "/me-too", "").status())
                .isEqualTo(200);
        assertThat(neighbour
                        .post(Street.DEMANDS + "/" + id + "/me-too-rating", "{\"solved\":true,\"satisfied\":true}")
                        .code())
                .isEqualTo("demand-not-resolved");
        street.move(street.officer("safety"), id, "resolution", "{\"outcome\":\"SOLVED\",\"text\":\"done\"}");
        Answer rated =
                neighbour.post(Street.DEMANDS + "/" + id + "/me-too-rating", "{\"solved\":false,\"satisfied\":false}");

        assertThat(rated.json().path("rated").asBoolean()).isTrue();
        assertThat(neighbour.get(Street.DISTRICT + "/followed-demands").json().path("items"))
                .hasSize(1);
        JsonNode voices =
                street.office().get(Street.DEMANDS + "/" + id + "/following").json();
        assertThat(voices.path("meToo").asInt()).isEqualTo(1);
        assertThat(voices.path("unsolved").asInt()).isEqualTo(1);
        assertThat(street.merchant()
                        .post(Street.DEMANDS + "/" + id + "/me-too-rating", "{\"solved\":true,\"satisfied\":true}")
                        .status())
                .as("the submitter has a rating of their own")
                .isEqualTo(404);
    }

    @Test
    void whoever_sees_a_demand_may_follow_it_and_stop() {
        String id = street.filed();
        String path = Street.DEMANDS + "/" + id + "/following";

        street.leader().post(path, "{\"follows\":true}");
        street.leader().post(path, "{\"follows\":true}");
        assertThat(street.leader().get(path).json().path("followers").asInt()).isEqualTo(1);
        street.leader().post(path, "{\"follows\":false}");

        assertThat(street.leader().get(path).json().path("followers").asInt()).isZero();
        assertThat(street.officer("culture").post(path, "{\"follows\":true}").status())
                .isEqualTo(404);
    }

    @Test
    void the_office_reclassifies_and_hands_over() {
        String id = street.takenUp();
        Answer changed = street.move(
                street.office(), id, "classification", "{\"category\":\"safety.fire\",\"urgency\":\"EMERGENCY\"}");
        assertThat(changed.json().path("category").asString()).isEqualTo("safety.fire");
        JsonNode resolve = street.merchant()
                .get(Street.DEMANDS + "/" + id + "/deadlines")
                .json()
                .path(2);
        assertThat(resolve.path("cause").asString()).isEqualTo("RECLASSIFIED");
        assertThat(street.move(street.office(), id, "classification", "{\"category\":\"safety\"}")
                        .code())
                .isEqualTo("unknown-category");

        Answer handed = street.office()
                .post(
                        Street.DISTRICT + "/hand-overs",
                        "{\"unit\":\"safety\",\"from\":\"safety-officer\",\"to\":\"colleague\"}");

        assertThat(handed.json().path("handedOver").toString()).contains(id);
        assertThat(handed.json().path("left")).isEmpty();
        assertThat(street.officer("culture")
                        .post(
                                Street.DISTRICT + "/hand-overs",
                                "{\"unit\":\"safety\",\"from\":\"colleague\",\"to\":\"culture-officer\"}")
                        .code())
                .isEqualTo("not-permitted");
    }
}
