package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.security.servlet.EndpointRules;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class FoundingJourneyTest {

    private static final String DISTRICTS = "/api/v1/districts";
    private static final String GONGTI = DISTRICTS + "/" + TestDistricts.GONGTI;

    @LocalServerPort
    int port;

    @Autowired
    EndpointRules rules;

    @Autowired
    List<ProblemCodes> problems;

    @Autowired
    ProblemTexts texts;

    @Autowired
    MongoDatabase database;

    private DistrictFixture gongti;
    private TestClient admin;
    private TestClient secretary;

    @BeforeEach
    void gongtiIsFounded() {
        gongti = DistrictFixture.founded(port, TestDistricts.GONGTI);
        admin = gongti.admin();
        secretary = gongti.secretary();
    }

    @Test
    void a_founding_lays_out_two_committees_one_centre_one_office_and_five_departments() {
        JsonNode units = secretary.get(GONGTI + "/units").json().path("items");

        assertThat(units)
                .extracting(unit -> unit.path("code").asString())
                .contains(
                        "district",
                        "committee",
                        "governance",
                        "centre",
                        "office",
                        "industry",
                        "environment",
                        "culture",
                        "safety",
                        "welfare");
        assertThat(gongti.posts())
                .extracting(post -> post.path("post").asString())
                .contains(
                        "district/street-leader", "office/district-office", "safety/department-officer", "safety/head");
        assertThat(TopicReader.types(Topics.ORGANISATION_STATE, TestDistricts.GONGTI))
                .isNotEmpty()
                .containsOnly("io.shangquan.organisation.district.v1");
    }

    @Test
    void a_district_is_founded_once() {
        Answer again = admin.post(DISTRICTS, founding(TestDistricts.GONGTI, "STANDING_COMMITTEE"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.header("Retry-After")).isEmpty();
        assertThat(admin.get(GONGTI).json().path("nameZh").asString()).isEqualTo("工体");
    }

    @Test
    void only_the_own_street_founds_and_only_in_its_county() {
        String foreign = founding("110101-longfu", "LIAISON_BODY").replace(TestDistricts.STREET, "110101-dongsi");

        assertThat(admin.post(DISTRICTS, foreign).code()).isEqualTo("not-permitted");
        assertThat(admin.post(DISTRICTS, founding("110101-other", "LIAISON_BODY"))
                        .code())
                .isEqualTo("other-county");
        assertThat(secretary
                        .post(DISTRICTS, founding("110105-new", "LIAISON_BODY"))
                        .code())
                .isEqualTo("not-permitted");
        assertThat(admin.post(DISTRICTS, founding("Gongti", "LIAISON_BODY")).code())
                .isEqualTo("invalid-content");
    }

    @Test
    void what_a_founding_would_lay_out_is_shown_before() {
        JsonNode preview = admin.get("/api/v1/founding-templates/preview?committeeModel=LIAISON_BODY")
                .json();

        assertThat(preview.path("units"))
                .extracting(planned -> planned.path("unit").path("code").asString())
                .contains("governance", "safety")
                .doesNotContain("committee");
    }

    @Test
    void a_site_is_created_with_its_post_renamed_and_closed_once_nobody_is_there() {
        Answer created = secretary.post(
                GONGTI + "/units",
                "{\"kind\":\"SITE\",\"siteKind\":\"BUILDING\",\"code\":\"site-tower\",\"nameZh\":\"大厦\",\"nameEn\":\"Tower\","
                        + "\"validFrom\":\"2026-01-01\"}");
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        String unit = GONGTI + "/units/" + created.createdId();
        Answer appointed = gongti.appoint("chief", "site-tower/site-chief");
        assertThat(appointed.json().path("vacancies").asInt()).isZero();

        Answer renamed = secretary.postAt(
                unit + "/name", "{\"nameZh\":\"新大厦\",\"nameEn\":\"New Tower\",\"from\":\"2026-02-01\"}", "\"1\"");
        assertThat(renamed.status()).as(renamed.response().body()).isEqualTo(200);
        assertThat(secretary
                        .get(unit + "?asOf=2026-01-31")
                        .json()
                        .path("nameEn")
                        .asString())
                .isEqualTo("Tower");
        assertThat(secretary
                        .get(unit + "?asOf=2026-02-01")
                        .json()
                        .path("nameEn")
                        .asString())
                .isEqualTo("New Tower");
        assertThat(secretary.get(unit + "?asOf=2025-12-31").status()).isEqualTo(404);
        assertThat(secretary
                        .postAt(unit + "/closure", "{\"lastDay\":\"2026-12-31\"}", "\"2\"")
                        .code())
                .isEqualTo("unit-has-people");

        String appointment = GONGTI + "/appointments/" + appointed.createdId();
        assertThat(secretary
                        .postAt(
                                appointment + "/end",
                                "{}",
                                secretary.get(appointment).etag())
                        .status())
                .isEqualTo(200);
        assertThat(secretary
                        .postAt(unit + "/closure", "{\"lastDay\":\"2099-12-31\"}", "\"2\"")
                        .status())
                .isEqualTo(200);
        assertThat(secretary
                        .get(GONGTI + "/units?kind=SITE&asOf=2100-01-01")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void codes_are_unique_in_a_district_and_a_site_has_a_kind() {
        String site = "{\"kind\":\"SITE\",\"siteKind\":\"PARK\",\"code\":\"safety\",\"nameZh\":\"a\",\"nameEn\":\"a\"}";

        assertThat(secretary.post(GONGTI + "/units", site).code()).isEqualTo("unit-code-taken");
        assertThat(secretary
                        .post(GONGTI + "/units", site.replace("\"siteKind\":\"PARK\",", ""))
                        .code())
                .isEqualTo("site-kind-expected");
        assertThat(gongti.client("neighbour", "district-secretary@district/" + TestDistricts.YAXIU)
                        .post(GONGTI + "/units", site)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_appointment_grants_and_its_end_revokes_at_once() {
        Answer appointed = gongti.appoint("officer-1", "culture/department-officer");
        String id = appointed.createdId();
        String subject = postId(id);

        Answer ended = secretary.postAt(GONGTI + "/appointments/" + id + "/end", "{}", appointed.etag());

        assertThat(ended.status()).as(ended.response().body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.ORGANISATION, subject))
                        .endsWith(
                                "io.shangquan.organisation.appointment-began.v1",
                                "io.shangquan.organisation.appointment-ended.v1",
                                "io.shangquan.organisation.access-revoked.v1"));
        assertThat(secretary
                        .postAt(GONGTI + "/appointments/" + id + "/end", "{}", ended.etag())
                        .code())
                .isEqualTo("appointment-ended");
    }

    @Test
    void appointments_that_cannot_be_are_refused_with_their_code() {
        String nowhere = "{\"person\":\"p\",\"displayName\":\"P\",\"post\":\"nowhere/site-chief\"}";
        assertThat(secretary.post(GONGTI + "/appointments", nowhere).code()).isEqualTo("not-yet-known");
        assertThat(secretary.post(GONGTI + "/appointments", nowhere).header("Retry-After"))
                .isEqualTo("1");
        assertThat(secretary
                        .post(GONGTI + "/appointments", nowhere.replace("nowhere/site-chief", "office/first-secretary"))
                        .code())
                .as("secretaries are the street's to appoint")
                .isEqualTo("not-permitted");
        String first = "{\"person\":\"first\",\"displayName\":\"F\",\"post\":\"office/first-secretary\"}";
        assertThat(admin.post(GONGTI + "/appointments", first).status()).isEqualTo(201);
        assertThat(admin.post(GONGTI + "/appointments", first).code()).isEqualTo("already-appointed");
        assertThat(admin.post(GONGTI + "/appointments", first.replace("\"first\"", "\"second\""))
                        .code())
                .isEqualTo("post-taken");
        assertThat(admin.post(
                                GONGTI + "/appointments",
                                "{\"person\":\"p\",\"displayName\":\"P\",\"post\":\"welfare/department-officer\","
                                        + "\"from\":\"2026-03-02\",\"to\":\"2026-03-01\"}")
                        .code())
                .isEqualTo("dates-backwards");
    }

    @Test
    void what_a_later_template_has_more_is_shown_and_taken_over_by_choice() {
        String unit = DerivedId.of(TestDistricts.GONGTI + "/safety/head", "post");
        database.getCollection("posts").deleteOne(Filters.eq("_id", unit));

        JsonNode difference = admin.get(GONGTI + "/template-difference").json();
        assertThat(difference.path("units")).isEmpty();
        assertThat(difference.path("posts"))
                .extracting(post ->
                        post.path("unit").asString() + "/" + post.path("name").asString())
                .containsExactly("safety/head");
        assertThat(secretary
                        .postAt(
                                GONGTI + "/template-application",
                                "{}",
                                admin.get(GONGTI).etag())
                        .code())
                .isEqualTo("not-permitted");
        Answer applied = admin.postAt(
                GONGTI + "/template-application", "{}", admin.get(GONGTI).etag());

        assertThat(applied.status()).as(applied.response().body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(admin.get(GONGTI + "/template-difference")
                                .json()
                                .path("posts"))
                        .isEmpty());
    }

    @Test
    void the_organisation_is_drawn_as_a_chart() {
        Answer chart = secretary.get(GONGTI + "/organisation-chart");

        assertThat(chart.status()).as(chart.response().body()).isEqualTo(200);
        assertThat(chart.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(chart.response().body()).contains("<svg", "平安建设部");
    }

    @Test
    void everybody_learns_what_they_are() {
        JsonNode me = secretary.get("/api/v1/me").json();

        assertThat(me.path("subject").asString()).isEqualTo("secretary");
        assertThat(me.path("grants").path(0).path("district").asString()).isEqualTo(TestDistricts.GONGTI);
        assertThat(secretary.get(DISTRICTS).json().path("items")).hasSize(1);
        assertThat(gongti.client("stranger", "enterprise-rep@district/" + TestDistricts.ELSEWHERE + "/enterprise/x")
                        .get(DISTRICTS)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void every_endpoint_has_a_rule_and_every_problem_its_texts() {
        assertThat(rules.all()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(problems)
                .flatExtracting(ProblemCodes::codes)
                .allSatisfy(code -> assertThat(texts.missing(code)).isEmpty());
    }

    /** The appointment's post, as its events name it. */
    private String postId(String appointment) {
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> TopicReader.all(Topics.ORGANISATION).stream()
                                .filter(record ->
                                        new String(record.value(), StandardCharsets.UTF_8).contains(appointment))
                                .map(record -> CloudEventHeaders.read(record.headers(), CloudEventHeaders.SUBJECT)
                                        .orElse(""))
                                .findFirst()
                                .orElse(""),
                        subject -> !subject.isEmpty());
    }

    private static String founding(String id, String model) {
        return "{\"id\":\"%s\",\"street\":\"%s\",\"nameZh\":\"工体\",\"nameEn\":\"Gongti\",\"committeeModel\":\"%s\"}"
                .formatted(id, TestDistricts.STREET, model);
    }
}
