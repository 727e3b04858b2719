package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.draft.domain.Draft;
import io.shangquan.demand.draft.domain.DraftContent;
import io.shangquan.demand.draft.domain.Drafts;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.store.config.HourlyTask;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DraftJourneyTest {

    private static final String DRAFTS = Street.DISTRICT + "/demand-drafts";
    private static final String HALF = "{\"description\":\"the barrier\",\"contactPhone\":\"138\"}";

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    List<HourlyTask> hourly;

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
    void a_draft_is_begun_written_anew_filed_and_gone() {
        TestClient merchant = street.merchant();
        Answer begun = merchant.post(DRAFTS, HALF);
        String draft = DRAFTS + "/" + begun.createdId();
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);

        Answer written = merchant.post(
                draft + "/content",
                "{\"description\":\"the barrier does not open\",\"answers\":{\"noise.source\":[\"?\"]}}");
        assertThat(written.json()
                        .path("content")
                        .path("answers")
                        .path("noise.source")
                        .path(0)
                        .asString())
                .isEqualTo("?");
        assertThat(written.json().path("content").path("description").asString())
                .isEqualTo("the barrier does not open");
        assertThat(written.json().path("content").has("contactPhone")).isFalse();
        Answer refused = merchant.post(Street.DEMANDS, filing(begun.createdId()).replace("parking", "nothing"));
        assertThat(refused.code()).isEqualTo("unknown-category");
        assertThat(merchant.get(draft).status()).as("still there").isEqualTo(200);

        Answer filed = merchant.post(Street.DEMANDS, filing(begun.createdId()));

        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        assertThat(merchant.get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_its_writers_alone() {
        Answer begun = street.merchant().post(DRAFTS, HALF);
        String draft = DRAFTS + "/" + begun.createdId();

        assertThat(street.office().get(draft).status()).isEqualTo(404);
        assertThat(street.office().post(draft + "/content", HALF).status()).isEqualTo(404);
        assertThat(street.office().get(DRAFTS).json()).isEmpty();
        street.office()
                .send(street.office()
                        .request(draft)
                        .header("Idempotency-Key", "k")
                        .DELETE());
        assertThat(street.merchant().get(draft).status()).isEqualTo(200);
        assertThat(street.merchant()
                        .send(street.merchant().request(draft).DELETE())
                        .status())
                .isEqualTo(204);
        assertThat(street.merchant().get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_person_keeps_a_few() {
        TestClient collector = street.person(
                "collector", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/" + Street.CODE);
        for (int i = 0; i < Draft.MOST; i++) {
            collector.post(DRAFTS, HALF);
        }

        assertThat(collector.post(DRAFTS, HALF).code()).isEqualTo("too-many-drafts");
        assertThat(collector.get(DRAFTS).json()).hasSize(Draft.MOST);
        assertThat(street.merchant().post(DRAFTS, "{\"urgency\":\"SOON\"}").status())
                .isEqualTo(400);
        assertThat(street.leader().post(DRAFTS, HALF).status()).isEqualTo(403);
    }

    @Test
    void a_draft_that_nobody_touches_is_forgotten() {
        DraftContent content =
                new DraftContent(null, null, "old", null, null, null, null, null, null, null, List.of(), Map.of());
        Instant longAgo = Instant.now().minus(Draft.KEPT).minus(Duration.ofMinutes(1));
        drafts.keep(new Draft("old-draft", TestDistricts.GONGTI, "merchant", content, longAgo));

        assertThat(street.merchant().get(DRAFTS + "/old-draft").status()).isEqualTo(404);
        hourly.forEach(HourlyTask::run);
        assertThat(drafts.of(TestDistricts.GONGTI, "merchant"))
                .extracting(Draft::id)
                .doesNotContain("old-draft");
    }

    private static String filing(String draft) {
        return Street.demand("site-a").replace("{\"category\"", "{\"draft\":\"" + draft + "\",\"category\"");
    }
}
