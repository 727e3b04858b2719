package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.PostState;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ResponsibilityJourneyTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @LocalServerPort
    int port;

    private DistrictFixture yaxiu;

    @BeforeEach
    void yaxiuIsFounded() {
        yaxiu = DistrictFixture.founded(port, TestDistricts.YAXIU);
    }

    @Test
    void the_chain_of_a_category_leads_from_the_department_to_the_streets_official_and_explains_a_vacancy() {
        assertThat(yaxiu.appoint("safety-head", "safety/head").status()).isEqualTo(201);

        JsonNode chain = chain("?category=safety.fire");
        assertThat(chain.path("firstToAnswer").asInt()).isEqualTo(5);
        JsonNode head = chain.path("tiers").path(4).path("posts").path(0);
        assertThat(head.path("post").asString()).isEqualTo("safety/head");
        assertThat(head.path("people").path(0).path("person").asString()).isEqualTo("safety-head");
        assertThat(chain("?category=culture.brand&at=2020-01-01T00:00:00Z").has("firstToAnswer"))
                .as("nobody held anything then")
                .isFalse();
        assertThat(chain.path("tiers").path(0).path("posts").path(0).path("trail"))
                .extracting(step -> step.path("reason").asString())
                .containsExactly("VACANT", "NOBODY");
        assertThat(yaxiu.secretary()
                        .get(yaxiu.path() + "/responsibility-chain?category=magic")
                        .code())
                .isEqualTo("unknown-category");
    }

    @Test
    void a_stand_in_answers_while_the_secretary_is_away_and_other_services_are_told() {
        Answer appointed = yaxiu.appoint("full-time", "office/district-secretary");
        Answer leave = yaxiu.admin()
                .postAt(
                        yaxiu.path() + "/appointments/" + appointed.createdId() + "/leave",
                        days(today, today.plusDays(6)),
                        appointed.etag());
        assertThat(leave.status()).as(leave.response().body()).isEqualTo(200);
        Answer standIn =
                yaxiu.appoint("{\"person\":\"stand-in\",\"displayName\":\"S\",\"post\":\"office/district-secretary\","
                        + "\"standing\":\"STAND_IN\",\"secondedFrom\":\"街道\",\"to\":\"" + today.plusDays(6) + "\"}");
        assertThat(standIn.status()).as(standIn.response().body()).isEqualTo(201);

        JsonNode secretary = chain("").path("tiers").path(2).path("posts").path(0);
        assertThat(secretary.path("people").path(0).path("person").asString()).isEqualTo("stand-in");
        assertThat(secretary.path("trail").path(1).path("reason").asString()).isEqualTo("ON_LEAVE");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            PostState state = stateOf("office", "district-secretary");
            assertThat(state.tier()).isEqualTo(3);
            assertThat(state.tenures()).extracting(PostState.Tenure::standing).containsExactly("HOLDER", "STAND_IN");
            assertThat(state.absences()).extracting(PostState.Absence::person).containsExactly("full-time");
        });
    }

    @Test
    void leave_and_stand_ins_that_cannot_be_are_refused_with_their_code() {
        Answer appointed = yaxiu.appoint("culture-head", "culture/head");
        String leave = yaxiu.path() + "/appointments/" + appointed.createdId() + "/leave";
        String standIn = "{\"person\":\"p\",\"displayName\":\"P\",\"post\":\"culture/head\",\"standing\":\"STAND_IN\"}";

        assertThat(yaxiu.appoint(standIn).code()).isEqualTo("nobody-to-stand-in-for");
        assertThat(yaxiu.secretary()
                        .postAt(leave, days(today.minusDays(1), today), appointed.etag())
                        .code())
                .isEqualTo("outside-appointment");
        Answer away = yaxiu.secretary().postAt(leave, days(today, today), appointed.etag());
        assertThat(away.status()).isEqualTo(200);
        assertThat(yaxiu.secretary()
                        .postAt(leave, days(today, today.plusDays(1)), away.etag())
                        .code())
                .isEqualTo("on-leave-already");
    }

    @Test
    void posts_that_do_not_go_together_are_refused_by_the_name_of_the_rule() {
        assertThat(yaxiu.appoint("welfare-head", "welfare/head").status()).isEqualTo(201);
        assertThat(yaxiu.create("SITE", "site-both", ",\"siteKind\":\"PARK\"").status())
                .isEqualTo(201);

        Answer refused = yaxiu.appoint("welfare-head", "site-both/site-chief");

        assertThat(refused.code()).isEqualTo("incompatible-post");
        assertThat(refused.json().path("rule").asString()).isEqualTo("site-chief-has-no-department");
        assertThat(yaxiu.appoint("somebody", "site-both/site-chief").status()).isEqualTo(201);
        assertThat(chain("?site=site-both").path("tiers").path(4).path("posts")).hasSize(1);
    }

    private JsonNode chain(String query) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/responsibility-chain" + query)
                .json();
    }

    private static PostState stateOf(String unit, String post) {
        return TopicReader.all(Topics.ORGANISATION_STATE).stream()
                .filter(record -> CloudEventHeaders.read(record.headers(), CloudEventHeaders.TYPE)
                        .filter("io.shangquan.organisation.post.v1"::equals)
                        .isPresent())
                .filter(record -> CloudEventHeaders.read(record.headers(), CloudEventHeaders.DISTRICT)
                        .filter(TestDistricts.YAXIU::equals)
                        .isPresent())
                .map(record -> PlatformJson.lenient().readValue(record.value(), PostState.class))
                .filter(state -> state.unit().equals(unit) && state.post().equals(post))
                .reduce((_, newer) -> newer)
                .orElseThrow();
    }

    private static String days(LocalDate from, LocalDate to) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}";
    }
}
