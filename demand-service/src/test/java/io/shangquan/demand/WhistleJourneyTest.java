package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.demand.test.Files;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class WhistleJourneyTest {

    private static final String WHISTLE = """
            {"route":"WHISTLE","unit":"safety",
             "whistle":{"assisting":["bureau-fire","site-a"],"place":"at the gate","meetAt":"2099-01-01T01:00:00Z"}}""";

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
    void units_are_called_report_in_sign_in_and_solve_it_by_a_plan() {
        String id = street.filed();
        assertThat(street.move(street.office(), id, "routing", "{\"route\":\"WHISTLE\"}")
                        .code())
                .isEqualTo("invalid-content");
        assertThat(street.move(street.office(), id, "routing", WHISTLE.replace("2099", "2020"))
                        .code())
                .isEqualTo("impossible-meeting");
        street.move(street.office(), id, "routing", WHISTLE);
        stands(id, "PROPOSED");
        assertThat(answer(street.bureau("bureau-fire"), id, "reports", "{\"unit\":\"bureau-fire\"}")
                        .code())
                .isEqualTo("illegal-whistle-move");

        answer(street.section(), id, "confirmation", "{}");
        stands(id, "CALLED");
        answer(street.bureau("bureau-fire"), id, "reports", "{\"unit\":\"bureau-fire\"}");
        TestClient chief = street.person("chief", "site-chief@district/" + TestDistricts.GONGTI + "/unit/site-a");
        assertThat(answer(chief, id, "reports", "{\"unit\":\"site-a\"}").status())
                .isEqualTo(200);
        JsonNode shown = street.officer("safety").get(whistle(id)).json();
        assertThat(street.bureau("bureau-fire").get(whistle(id)).json().has("code"))
                .as("shown on site only")
                .isFalse();
        assertThat(answer(street.bureau("bureau-fire"), id, "sign-ins", "{\"unit\":\"bureau-fire\",\"code\":\"wrong\"}")
                        .code())
                .isEqualTo("wrong-sign-in-code");
        Answer signed = answer(
                street.bureau("bureau-fire"),
                id,
                "sign-ins",
                "{\"unit\":\"bureau-fire\",\"code\":\"" + shown.path("code").asString()
                        + "\",\"latitude\":39.93,\"longitude\":116.45}");
        assertThat(signed.json().path("units"))
                .filteredOn(part -> part.path("unit").asString().equals("bureau-fire"))
                .singleElement()
                .satisfies(part -> assertThat(part.has("signedInAt")).isTrue());
        answer(
                street.bureau("bureau-fire"),
                id,
                "outcomes",
                "{\"unit\":\"bureau-fire\",\"result\":\"DONE\",\"text\":\"checked\"}");
        Answer recorded = answer(street.officer("safety"), id, "minutes", "{\"text\":\"we agreed\"}");
        assertThat(recorded.json().path("status").asString()).isEqualTo("RECORDED");
        assertThat(street.merchant().get(whistle(id)).code()).isEqualTo("not-permitted");

        solvedByPlan(id);
        stands(id, "ENDED");
    }

    @Test
    void a_bureau_sees_whom_to_speak_to_if_it_leads() {
        String reveal = "{\"reason\":\"first contact\"}";
        String called = street.filed();
        street.move(street.office(), called, "routing", WHISTLE);
        String led = street.filed();
        street.move(street.office(), led, "routing", "{\"unit\":\"bureau-fire\"}");

        assertThat(street.bureau("bureau-fire")
                        .post(Street.DEMANDS + "/" + called + "/contact", reveal)
                        .code())
                .isEqualTo("not-permitted");
        assertThat(street.bureau("bureau-fire")
                        .post(Street.DEMANDS + "/" + led + "/contact", reveal)
                        .json()
                        .path("phone")
                        .asString())
                .isEqualTo("13800001234");
    }

    @Test
    void a_whistle_without_bureaus_is_blown_at_once_and_ends_with_another_route() {
        String id = street.filed();
        street.move(street.office(), id, "routing", WHISTLE.replace("bureau-fire", "culture"));
        stands(id, "CALLED");
        assertThat(street.officer("culture").get(Street.DEMANDS + "/" + id).status())
                .as("it assists")
                .isEqualTo(200);

        Answer changed = street.move(street.office(), id, "unit", "{\"unit\":\"safety\"}");

        assertThat(changed.json().path("lead").path("route").asString()).isEqualTo("DIRECT_TRANSFER");
        stands(id, "ENDED");
    }

    private void solvedByPlan(String id) {
        TestClient safety = street.officer("safety");
        String done = "{\"outcome\":\"SOLVED\",\"text\":\"done\"}";
        street.move(safety, id, "take-up", "");
        assertThat(street.move(safety, id, "resolution", done).code()).isEqualTo("plan-required");
        Answer begun = safety.post(plan(id), "");
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);
        assertThat(begun.json().path("tasks"))
                .as("from the category's template")
                .hasSize(3);
        assertThat(safety.post(plan(id), "").code()).isEqualTo("already-planned");
        assertThat(street.move(safety, id, "resolution", done).code()).isEqualTo("plan-open");

        change(safety, id, "proposal", "");
        assertThat(change(safety, id, "decision", "{\"approved\":true}").code()).isEqualTo("not-permitted");
        JsonNode approved =
                change(street.office(), id, "decision", "{\"approved\":true}").json();
        Answer photograph = Files.upload(safety, Files.photograph(), "image/jpeg");
        String shown = "{\"evidence\":\"a photo\",\"attachments\":[\"" + photograph.createdId() + "\"]}";
        for (JsonNode task : approved.path("tasks")) {
            change(safety, id, "tasks/" + task.path("id").asString() + "/completion", shown);
        }
        shownToThoseWhoWorkOnIt(id, photograph.header("Location"));

        assertThat(safety.get(plan(id)).json().path("status").asString()).isEqualTo("COMPLETED");
        printed(safety.get(plan(id) + "/page"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(street.move(safety, id, "resolution", done)
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo("RESOLVED"));
    }

    private void shownToThoseWhoWorkOnIt(String id, String file) {
        assertThat(street.office().get(plan(id) + "/tasks/attachments").json())
                .extracting(one -> one.path("name").asString())
                .containsExactly("漏水.jpg");
        assertThat(street.office().get(file).status()).isEqualTo(200);
        assertThat(street.merchant().get(file).status())
                .as("the submitter sees no plan")
                .isEqualTo(404);
    }

    /** Where the machine has no font with Chinese characters, it is said what to do. */
    private static void printed(Answer page) {
        if (page.status() == 200) {
            assertThat(page.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(page.response().body()).startsWith("%PDF-");
        } else {
            assertThat(page.code()).isEqualTo("no-page-font");
        }
    }

    private Answer answer(TestClient who, String id, String what, String body) {
        return who.postAt(
                whistle(id) + "/" + what, body, street.office().get(whistle(id)).etag());
    }

    private Answer change(TestClient who, String id, String what, String body) {
        return who.postAt(
                plan(id) + "/" + what, body, street.office().get(plan(id)).etag());
    }

    private void stands(String id, String status) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(street.office()
                                .get(whistle(id))
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo(status));
    }

    private static String whistle(String id) {
        return Street.DEMANDS + "/" + id + "/whistle";
    }

    private static String plan(String id) {
        return Street.DEMANDS + "/" + id + "/plan";
    }
}
