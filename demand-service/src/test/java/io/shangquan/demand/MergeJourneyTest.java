package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MergeJourneyTest {

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
    void a_merged_submitter_who_says_unsolved_gets_a_round_of_their_own() {
        String target = street.takenUp();
        String source = street.filed();
        Answer absorbing = street.move(street.office(), target, "absorptions", "{\"source\":\"" + source + "\"}");
        assertThat(absorbing.json().path("absorbed")).hasSize(1);
        stands(source, "MERGED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(demand(target)
                                .path("absorbed")
                                .path(0)
                                .path("stage")
                                .asString())
                        .isEqualTo("ABSORBED"));
        assertThat(street.move(street.merchant(), source, "rating", "{\"solved\":true,\"satisfied\":true}")
                        .code())
                .isEqualTo("target-not-resolved");
        street.move(street.officer("safety"), target, "resolution", "{\"outcome\":\"SOLVED\",\"text\":\"done\"}");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.DEMAND, source))
                        .endsWith("io.shangquan.demand.answer-asked.v1"));

        Answer rated = street.move(street.merchant(), source, "rating", "{\"solved\":false,\"satisfied\":false}");

        assertThat(rated.json().path("status").asString()).isEqualTo("REOPENED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(demand(target).path("absorbed")).isEmpty());
    }

    @Test
    void an_unmerged_demand_goes_on_where_it_stood() {
        String target = street.filed();
        String source = street.routed();
        street.move(street.office(), target, "absorptions", "{\"source\":\"" + source + "\"}");
        stands(source, "MERGED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(demand(target)
                                .path("absorbed")
                                .path(0)
                                .path("stage")
                                .asString())
                        .isEqualTo("ABSORBED"));
        assertThat(street.move(street.office(), source, "absorptions", "{\"source\":\"" + target + "\"}")
                        .code())
                .isEqualTo("absorbs-others");

        street.move(street.office(), target, "releases", "{\"source\":\"" + source + "\"}");

        stands(source, "ROUTED");
        assertThat(demand(source).has("mergedInto")).isFalse();
    }

    @Test
    void a_target_that_is_withdrawn_lets_the_others_go() {
        String target = street.filed();
        String source = street.filed();
        street.move(street.office(), target, "absorptions", "{\"source\":\"" + source + "\"}");
        stands(source, "MERGED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(street.move(street.merchant(), target, "withdrawal", "")
                                .status())
                        .isEqualTo(200));

        stands(source, "SUBMITTED");
    }

    @Test
    void what_is_over_is_not_merged() {
        String target = street.filed();
        String source = street.filed();
        street.move(street.merchant(), source, "withdrawal", "");

        Answer refused = street.move(street.office(), target, "absorptions", "{\"source\":\"" + source + "\"}");

        assertThat(refused.code()).isEqualTo("illegal-move");
        assertThat(demand(target).path("absorbed")).isEmpty();
    }

    private void stands(String id, String status) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(demand(id).path("status").asString()).isEqualTo(status));
    }

    private JsonNode demand(String id) {
        return street.office().get(Street.DEMANDS + "/" + id).json();
    }
}
