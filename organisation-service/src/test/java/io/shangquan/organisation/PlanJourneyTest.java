package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PlanJourneyTest {

    @LocalServerPort
    int port;

    private DistrictFixture gongti;

    @BeforeEach
    void gongtiIsFounded() {
        gongti = DistrictFixture.founded(port, TestDistricts.GONGTI);
    }

    @Test
    void a_year_plan_is_drafted_published_followed_and_reported_under_the_five_functions() {
        String beginning = "{\"kind\":\"YEAR\",\"year\":2031,\"titleZh\":\"年度计划\",\"titleEn\":\"Year plan\"}";
        Answer begun = gongti.secretary().post(gongti.path() + "/plans", beginning);
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);
        assertThat(gongti.secretary().post(gongti.path() + "/plans", beginning).code())
                .as("one of a kind for a year")
                .isEqualTo("value-taken");
        String plan = gongti.path() + "/plans/" + begun.createdId();
        String items = "{\"items\":[{\"number\":1,\"function\":\"SERVICE\",\"text\":\"canteens\",\"owner\":\"welfare\","
                + "\"due\":\"2020-01-01\",\"indicator\":\"seats\",\"target\":400}]}";

        assertThat(at(plan, "publication", "{}").code()).isEqualTo("nothing-to-publish");
        assertThat(at(plan, "items/1/progress", "{\"percent\":10,\"note\":\"n\"}")
                        .code())
                .isEqualTo("no-such-item");
        String item = items.substring(items.indexOf('[') + 1, items.lastIndexOf(']'));
        assertThat(at(plan, "draft", "{\"items\":[" + item + "," + item + "]}").code())
                .isEqualTo("plan-numbers-twice");
        assertThat(at(plan, "draft", items).status()).isEqualTo(200);
        assertThat(at(plan, "publication", "{}").json().path("versions")).hasSize(1);
        assertThat(at(plan, "items/1/progress", "{\"percent\":50,\"value\":200,\"note\":\"half\"}")
                        .status())
                .isEqualTo(200);
        assertThat(at(plan, "items/1/progress", "{\"percent\":60,\"note\":\"before\",\"day\":\"2020-01-01\"}")
                        .code())
                .isEqualTo("progress-backwards");
        assertThat(progressBy("culture", plan).code()).isEqualTo("not-permitted");
        assertThat(progressBy("welfare", plan).status()).isEqualTo(200);

        JsonNode report = gongti.secretary().get(plan + "/report").json();
        assertThat(report.path("functions")).hasSize(5);
        JsonNode service = report.path("functions").path(4);
        assertThat(service.path("percent").asInt()).isEqualTo(50);
        assertThat(service.path("items").path(0).path("overdue").asBoolean()).isTrue();
        assertThat(gongti.secretary()
                        .get(plan + "/report?asOf=2020-01-01")
                        .json()
                        .path("functions")
                        .path(4)
                        .path("percent")
                        .asInt())
                .isZero();
    }

    @Test
    void a_guidance_note_is_answered_once() {
        Answer issued = gongti.admin()
                .post(
                        gongti.path() + "/guidance-notes",
                        "{\"title\":\"t\",\"text\":\"please answer\",\"due\":\"2099-01-01\"}");
        assertThat(issued.status()).as(issued.response().body()).isEqualTo(201);
        String note = gongti.path() + "/guidance-notes/" + issued.createdId();
        assertThat(gongti.admin()
                        .post(
                                gongti.path() + "/guidance-notes",
                                "{\"title\":\"t\",\"text\":\"x\",\"due\":\"2020-01-01\"}")
                        .code())
                .isEqualTo("dates-backwards");

        Answer answered = gongti.secretary().postAt(note + "/answer", "{\"text\":\"done\"}", issued.etag());

        assertThat(answered.json().path("answer").path("person").asString()).isEqualTo("secretary");
        assertThat(answered.json().path("late").asBoolean()).isFalse();
        assertThat(gongti.secretary()
                        .postAt(note + "/answer", "{\"text\":\"again\"}", answered.etag())
                        .code())
                .isEqualTo("guidance-answered");
        assertThat(gongti.secretary()
                        .get(gongti.path() + "/guidance-notes")
                        .json()
                        .path("items"))
                .isNotEmpty();
    }

    private Answer progressBy(String department, String plan) {
        TestClient officer = gongti.client(
                department, "department-officer@district/" + TestDistricts.GONGTI + "/unit/" + department);
        return officer.postAt(
                plan + "/items/1/progress",
                "{\"percent\":50,\"note\":\"as before\"}",
                officer.get(plan).etag());
    }

    private Answer at(String plan, String what, String body) {
        return gongti.secretary()
                .postAt(plan + "/" + what, body, gongti.secretary().get(plan).etag());
    }
}
