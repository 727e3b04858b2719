package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.security.servlet.EndpointRules;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import io.shangquan.platform.test.TopicReader;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DemandJourneyTest {

    private static final String DEMANDS = "/api/v1/districts/" + TestDistricts.GONGTI + "/demands";
    private static final String CODE = "91110105MA0000001X";

    @LocalServerPort
    int port;

    @Autowired
    EndpointRules rules;

    @Autowired
    List<ProblemCodes> problems;

    @Autowired
    ProblemTexts texts;

    private TestClient merchant;
    private TestClient office;
    private TestClient officer;

    @BeforeAll
    static void units() throws InterruptedException {
        TopicWriter.make(Topics.ORGANISATION_STATE, Topics.PARTITIONS);
        tell(unit("DEPARTMENT", "safety", null));
        tell(unit("DEPARTMENT", "culture", null));
        tell(unit("SITE", "site-a", null));
        tell(unit("SITE", "site-gone", LocalDate.parse("2026-01-31")));
        tell(unit("DEPARTMENT", "gone", LocalDate.parse("2026-01-31")));
        tell(unit(
                "DEPARTMENT", "going", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1)));
    }

    @BeforeEach
    void people() {
        merchant = client("merchant", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/" + CODE);
        office = client("office", "district-office@district/" + TestDistricts.GONGTI);
        officer = client("officer", "department-officer@district/" + TestDistricts.GONGTI + "/unit/safety");
    }

    @Test
    void a_demand_is_filed_routed_taken_up_resolved_and_rated() {
        Answer filed = merchant.post(DEMANDS, demand("site-a"));
        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        String id = filed.createdId();
        assertThat(filed.json().path("number").asString()).matches("[0-9]{4}-[0-9]{6}");
        assertThat(filed.json().path("contactName").asString()).isEqualTo("王**");
        assertThat(filed.json().path("contactPhone").asString()).isEqualTo("138****1234");
        assertThat(moves(filed)).containsExactly("WITHDRAW");

        Answer seen = office.get(DEMANDS + "/" + id);
        assertThat(moves(seen)).containsExactly("ROUTE", "DECLINE", "RECLASSIFY", "ABSORB", "MERGE");
        assertThat(officer.get(DEMANDS + "/" + id).status())
                .as("not its unit's yet")
                .isEqualTo(404);

        Answer routed = office.postAt(DEMANDS + "/" + id + "/routing", "{}", seen.etag());
        assertThat(routed.json().path("lead").path("unit").asString()).isEqualTo("safety");
        Answer taken = officer.postAt(DEMANDS + "/" + id + "/take-up", "", routed.etag());
        Answer contacted = officer.postAt(DEMANDS + "/" + id + "/first-contact", "{}", taken.etag());
        Answer resolved = officer.postAt(
                DEMANDS + "/" + id + "/resolution",
                "{\"outcome\":\"SOLVED\",\"text\":\"the barrier was repaired\"}",
                contacted.etag());
        assertThat(resolved.json().path("status").asString()).isEqualTo("RESOLVED");

        Answer rated = merchant.postAt(
                DEMANDS + "/" + id + "/rating", "{\"solved\":true,\"satisfied\":true}", resolved.etag());
        assertThat(rated.json().path("status").asString()).isEqualTo("CLOSED");
        assertThat(moves(rated)).containsExactly("REOPEN");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.DEMAND, id))
                        .containsExactly(
                                "io.shangquan.demand.submitted.v1",
                                "io.shangquan.demand.routed.v1",
                                "io.shangquan.demand.taken-up.v1",
                                "io.shangquan.demand.first-contacted.v1",
                                "io.shangquan.demand.resolved.v1",
                                "io.shangquan.demand.rated.v1",
                                "io.shangquan.demand.closed.v1"));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                merchant.get(DEMANDS + "/" + id + "/history").json())
                        .filteredOn(entry -> entry.path("subject").asString().equals(id))
                        .hasSize(7));
        String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            JsonNode rates = office.get("/api/v1/districts/" + TestDistricts.GONGTI + "/demand-rates?month=" + month)
                    .json()
                    .path("byCategory")
                    .path("safety.parking");
            assertThat(rates.path("solved").asInt()).isPositive();
            assertThat(rates.path("satisfaction").asDouble()).isEqualTo(1.0);
        });
    }

    @Test
    void what_is_not_solved_begins_another_round() {
        String id = resolved();

        Answer called = office.postAt(
                DEMANDS + "/" + id + "/call-backs",
                "{\"reached\":true,\"solved\":false,\"satisfied\":false}",
                office.get(DEMANDS + "/" + id).etag());

        assertThat(called.json().path("status").asString()).isEqualTo("REOPENED");
        assertThat(called.json().path("round").asInt()).isEqualTo(2);
        assertThat(called.json().has("resolution")).isFalse();
        Answer half = office.postAt(DEMANDS + "/" + id + "/call-backs", "{\"reached\":true}", called.etag());
        assertThat(half.status()).isEqualTo(422);
    }

    @Test
    void every_deadline_is_explained_line_by_line() {
        String id = merchant.post(DEMANDS, demand("site-a")).createdId();
        office.postAt(DEMANDS + "/" + id + "/routing", "{\"unit\":\"culture\"}", "\"1\"");

        JsonNode deadlines = merchant.get(DEMANDS + "/" + id + "/deadlines").json();

        assertThat(deadlines).hasSize(3);
        JsonNode resolve = deadlines.path(2);
        assertThat(resolve.path("clock").asString()).isEqualTo("RESOLVE");
        assertThat(resolve.path("rules").asString()).isEqualTo("2026-1");
        assertThat(resolve.path("days"))
                .filteredOn(day -> day.has("counted"))
                .hasSize(7)
                .last()
                .satisfies(day -> assertThat(day.path("counted").asInt()).isEqualTo(7));
    }

    @Test
    void an_illegal_move_lists_the_legal_ones_and_changes_nothing() {
        String id = merchant.post(DEMANDS, demand("site-a")).createdId();

        Answer refused = office.postAt(DEMANDS + "/" + id + "/call-backs", "{\"reached\":false}", "\"1\"");

        assertThat(refused.code()).isEqualTo("illegal-move");
        assertThat(refused.json().path("legal").toString())
                .isEqualTo("[\"ROUTE\",\"DECLINE\",\"RECLASSIFY\",\"ABSORB\",\"MERGE\",\"RELEASE\",\"WITHDRAW\"]");
        assertThat(office.get(DEMANDS + "/" + id).etag()).isEqualTo("\"1\"");
        assertThat(office.postAt(DEMANDS + "/" + id + "/withdrawal", "", "\"1\"")
                        .code())
                .isEqualTo("not-their-move");
    }

    @Test
    void a_demand_is_seen_by_those_whom_it_concerns_only() {
        Answer filed = merchant.post(DEMANDS, demand("site-a"));
        String path = DEMANDS + "/" + filed.createdId();
        String byNumber = DEMANDS + "?number=" + filed.json().path("number").asString();
        TestClient otherMerchant =
                client("other", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91110105MA0000002Y");
        TestClient neighbour = client("neighbour", "district-office@district/" + TestDistricts.YAXIU);
        TestClient chief = client("chief", "site-chief@district/" + TestDistricts.GONGTI + "/unit/site-a");
        TestClient auditor = client("auditor", "auditor@street/" + TestDistricts.STREET);

        assertThat(otherMerchant.get(path).status()).isEqualTo(404);
        assertThat(otherMerchant.get(byNumber).json().path("items")).isEmpty();
        assertThat(otherMerchant.get(DEMANDS).json().path("items")).isEmpty();
        assertThat(otherMerchant.postAt(path + "/withdrawal", "", "\"1\"").status())
                .isEqualTo(404);
        assertThat(neighbour.get(path).status()).isEqualTo(404);
        assertThat(neighbour.get(path.replace("gongti", "yaxiu")).status()).isEqualTo(404);
        assertThat(chief.get(path).status()).isEqualTo(200);
        assertThat(auditor.get(byNumber).json().path("items")).hasSize(1);
        assertThat(auditor.post(DEMANDS, demand("site-a")).code()).isEqualTo("not-permitted");
    }

    @Test
    void a_channel_of_the_office_is_the_offices() {
        String hotline = demand("site-a").replace("\"description\"", "\"channel\":\"HOTLINE\",\"description\"");

        assertThat(merchant.post(DEMANDS, hotline).code()).isEqualTo("channel-not-yours");
        assertThat(office.post(DEMANDS, hotline).json().path("channel").asString())
                .isEqualTo("HOTLINE");
        assertThat(merchant.post(
                                DEMANDS,
                                demand("site-a").replace("\"site\"", "\"enterprise\":\"91110105MA0000002Y\",\"site\""))
                        .code())
                .isEqualTo("not-permitted");
    }

    @Test
    void what_the_office_files_for_somebody_is_not_the_offices_own() {
        String hotline = demand("site-a").replace("\"description\"", "\"channel\":\"HOTLINE\",\"description\"");
        String nobodys = "{\"category\":\"safety.parking\",\"description\":\"the barrier\",\"channel\":\"HOTLINE\"}";
        String anonymous = nobodys.replace("\"channel\"", "\"anonymous\":true,\"channel\"");

        assertThat(office.post(DEMANDS, demand("site-a")).code()).isEqualTo("channel-missing");
        assertThat(office.post(DEMANDS, nobodys).code()).isEqualTo("submitter-missing");
        assertThat(office.post(DEMANDS, anonymous).code()).isEqualTo("anonymous-not-allowed");
        assertThat(office.post(DEMANDS, hotline).json().path("moves").toString())
                .contains("ROUTE")
                .doesNotContain("WITHDRAW");
    }

    @Test
    void an_officer_of_the_office_who_speaks_for_an_enterprise_files_its_demands_as_anybody_does() {
        TestClient both = TestClient.at(
                port,
                TestTokens.bearer(
                        "both",
                        "district-office@district/" + TestDistricts.GONGTI,
                        "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/" + CODE));

        Answer filed = both.post(DEMANDS, demand("site-a"));

        assertThat(filed.json().path("channel").asString()).isEqualTo("ONLINE");
        assertThat(filed.json().path("moves").toString()).contains("WITHDRAW");
    }

    @Test
    void whom_to_speak_to_is_shown_on_purpose_only() {
        String id = merchant.post(DEMANDS, demand("site-a")).createdId();

        Answer shown = office.post(DEMANDS + "/" + id + "/contact", "{\"reason\":\"to ask for the floor\"}");

        assertThat(shown.json().path("phone").asString()).isEqualTo("13800001234");
        assertThat(office.post(DEMANDS + "/" + id + "/contact", "{}").status()).isEqualTo(422);
        assertThat(merchant.post(DEMANDS + "/" + id + "/contact", "{\"reason\":\"mine\"}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "safety.parking | safety             | 422 | unknown-category",
                "safety.parking | nothing            | 422 | unknown-category",
                "site-a         | site-nowhere       | 409 | not-yet-known",
                "site-a         | site-gone          | 422 | unsuitable-unit",
                "site-a         | safety             | 422 | unsuitable-unit",
                "13800001234    | call me            | 422 | invalid-content",
                "1.5            | 91.0               | 422 | invalid-content",
                "does           | a\\u0000b            | 400 | unreadable",
            })
    void bad_input_is_refused_with_its_code(String was, String is, int status, String code) {
        Answer refused = merchant.post(DEMANDS, demand("site-a").replace(was, is));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void a_unit_leads_until_its_last_day_is_over() {
        String path = DEMANDS + "/" + merchant.post(DEMANDS, demand("site-a")).createdId() + "/routing";

        assertThat(office.postAt(path, "{\"unit\":\"gone\"}", "\"1\"").code()).isEqualTo("unsuitable-unit");
        Answer routed = office.postAt(path, "{\"unit\":\"going\"}", "\"1\"");
        assertThat(routed.status()).as(routed.response().body()).isEqualTo(200);
        assertThat(routed.json().path("lead").path("unit").asString()).isEqualTo("going");
    }

    @Test
    void answers_to_questions_of_the_category_are_kept_and_shown() {
        Answer filed = merchant.post(
                DEMANDS,
                noise(
                        "{\"noise-source\":[\"music\"],\"noise-hours\":[\"evening\",\"night\"],\"noise-since\":[\"2026-01-05\"]}"));

        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        JsonNode answers = office.get(DEMANDS + "/" + filed.createdId()).json().path("answers");
        assertThat(answers)
                .extracting(answer -> answer.path("question").asString())
                .containsExactly("noise-hours", "noise-since", "noise-source");
        assertThat(answers.path(0).path("values"))
                .extracting(JsonNode::asString)
                .containsExactly("evening", "night");
        office.postAt(
                DEMANDS + "/" + filed.createdId() + "/classification", "{\"category\":\"safety.order\"}", "\"1\"");
        assertThat(office.get(DEMANDS + "/" + filed.createdId()).json().path("answers"))
                .as("what was said stays said")
                .hasSize(3);
    }

    @Test
    void each_wrong_answer_is_a_problem_of_its_own_and_nothing_is_filed() {
        String before = newest();

        Answer refused = merchant.post(
                DEMANDS,
                noise(
                        "{\"noise-source\":[\"ghosts\"],\"noise-hours\":[\"night\",\"night\"],\"noise-since\":[\"2999-01-01\"],\"a/b\":[\"x\"]}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("wrong-answers");
        assertThat(refused.json().path("errors"))
                .extracting(field -> field.path("pointer").asString() + " "
                        + field.path("code").asString())
                .containsExactly(
                        "/answers/a~1b unknown-question",
                        "/answers/noise-source option",
                        "/answers/noise-hours count",
                        "/answers/noise-since range");
        assertThat(merchant.post(DEMANDS, noise("{\"noise-source\":[null]}")).code())
                .isEqualTo("invalid-content");
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void a_demand_goes_to_a_unit_that_can_lead() {
        String id = merchant.post(DEMANDS, demand("site-a")).createdId();
        String routing = DEMANDS + "/" + id + "/routing";

        assertThat(office.postAt(routing, "{\"unit\":\"site-a\"}", "\"1\"").code())
                .isEqualTo("unsuitable-unit");
        Answer unknown = office.postAt(routing, "{\"unit\":\"unheard-of\"}", "\"1\"");
        assertThat(unknown.code()).isEqualTo("not-yet-known");
        assertThat(unknown.header("Retry-After")).isNotEmpty();
    }

    @Test
    void a_list_is_narrowed_and_paged_from_the_newest() {
        TestClient secretary = client("secretary", "district-secretary@district/" + TestDistricts.GONGTI);
        String body = demand("site-a").replace("safety.parking", "culture.brand");
        String first = merchant.post(DEMANDS, body).createdId();
        String second = merchant.post(DEMANDS, body).createdId();

        JsonNode page = secretary
                .get(DEMANDS + "?category=culture.brand&status=SUBMITTED&limit=1")
                .json();
        JsonNode next = secretary
                .get(DEMANDS + "?category=culture.brand&status=SUBMITTED&limit=1&after="
                        + page.path("next").asString())
                .json();

        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(second);
        assertThat(next.path("items").path(0).path("id").asString()).isEqualTo(first);
        assertThat(secretary.get(DEMANDS + "?status=NOWHERE").status()).isEqualTo(400);
    }

    @Test
    void categories_are_told() {
        JsonNode told = merchant.get("/api/v1/districts/" + TestDistricts.GONGTI + "/demand-categories")
                .json();

        assertThat(told.path("categories"))
                .filteredOn(category -> category.path("code").asString().equals("safety.fire"))
                .singleElement()
                .satisfies(fire -> {
                    assertThat(fire.path("nameZh").asString()).isEqualTo("消防安全");
                    assertThat(fire.path("urgency").asString()).isEqualTo("EMERGENCY");
                    assertThat(fire.path("selectable").asBoolean()).isTrue();
                });
    }

    @Test
    void every_endpoint_has_a_rule_and_every_problem_its_texts() {
        assertThat(rules.all()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(problems)
                .flatExtracting(ProblemCodes::codes)
                .allSatisfy(code -> assertThat(texts.missing(code)).isEmpty());
    }

    private String newest() {
        return office.get(DEMANDS + "?limit=1&category=environment.noise")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private static String noise(String answers) {
        return demand("site-a")
                .replace("safety.parking", "environment.noise")
                .replace("\"floor\"", "\"answers\":" + answers + ",\"floor\"");
    }

    private String resolved() {
        String id = merchant.post(DEMANDS, demand("site-a")).createdId();
        office.postAt(DEMANDS + "/" + id + "/routing", "{}", "\"1\"");
        officer.postAt(DEMANDS + "/" + id + "/take-up", "", "\"2\"");
        officer.postAt(DEMANDS + "/" + id + "/resolution", "{\"outcome\":\"SOLVED\",\"text\":\"done\"}", "\"3\"");
        return id;
    }

    private TestClient client(String subject, String grant) {
        return TestClient.at(port, TestTokens.bearer(subject, grant));
    }

    private static List<String> moves(Answer answer) {
        return answer.json().path("moves").valueStream().map(JsonNode::asString).toList();
    }

    private static String demand(String site) {
        return """
                {"category":"safety.parking","description":"the barrier does not open","site":"%s","floor":"B1",
                 "point":{"latitude":1.5,"longitude":116.45},"contact":{"name":"王小明","phone":"13800001234"}}""".formatted(site);
    }

    private static UnitState unit(String kind, String code, @Nullable LocalDate validTo) {
        return new UnitState(kind, code, null, code, code, LocalDate.parse("2026-01-01"), validTo);
    }

    private static void tell(UnitState unit) throws InterruptedException {
        String id = "unit-" + unit.code();
        TopicWriter.send(
                Topics.ORGANISATION_STATE,
                TestDistricts.GONGTI,
                id,
                id,
                TopicWriter.FIRST,
                EventTypes.of(UnitState.class),
                unit);
    }
}
