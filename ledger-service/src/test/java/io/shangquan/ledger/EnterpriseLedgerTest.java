package io.shangquan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.security.servlet.EndpointRules;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import io.shangquan.platform.test.TopicReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class EnterpriseLedgerTest {

    private static final String LEDGER = "/api/v1/districts/" + TestDistricts.GONGTI + "/enterprises";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static int codes;

    @LocalServerPort
    int port;

    @Autowired
    EndpointRules rules;

    @Autowired
    List<ProblemCodes> problems;

    @Autowired
    ProblemTexts texts;

    private TestClient office;

    @BeforeEach
    void office() {
        office = TestClient.at(port, TestTokens.bearer("office", "district-office@district/" + TestDistricts.GONGTI));
    }

    @Test
    void an_enterprise_is_entered_found_and_changed() {
        String code = nextCode();
        Answer entered = office.post(LEDGER, enterprise(code, "site-a"));
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.etag()).isEqualTo("\"1\"");
        String id = entered.createdId();

        Answer read = office.get(LEDGER + "/" + id);
        assertThat(read.json().path("creditCode").asString()).isEqualTo(code);
        Answer moved = office.postAt(LEDGER + "/" + id + "/relocation", "{\"site\":\"site-b\"}", read.etag());

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.etag()).isEqualTo("\"2\"");
        assertThat(office.get(LEDGER + "?site=site-b").json().path("items"))
                .anySatisfy(item -> assertThat(item.path("id").asString()).isEqualTo(id));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.LEDGER, id))
                        .containsExactly(
                                "io.shangquan.ledger.enterprise-registered.v1",
                                "io.shangquan.ledger.enterprise-relocated.v1"));
    }

    @Test
    void an_enterprise_is_found_by_any_part_of_its_name_and_by_its_code() {
        String code = nextCode();
        String id = office.post(LEDGER, named(code, "北京星途咖啡ＡＢＣ有限公司")).createdId();
        office.post(LEDGER, named(nextCode(), "北京途星咖啡有限公司"));

        for (String part : List.of("星途", "途咖啡", "abc 有限", "北京星途咖啡ＡＢＣ有限公司")) {
            assertThat(ids(office.get(LEDGER + "?name=" + encoded(part))))
                    .as(part)
                    .containsExactly(id);
        }
        assertThat(ids(office.get(LEDGER + "?creditCode=" + code))).containsExactly(id);
        assertThat(ids(office.get(LEDGER + "?name=" + encoded("途星途")))).isEmpty();
        assertThat(ids(office.get(LEDGER + "?name=" + encoded(".*")))).isEmpty();
        assertThat(office.get(LEDGER + "?name=" + encoded("星")).code()).isEqualTo("unreadable");
        assertThat(ids(TestClient.at(
                                port,
                                TestTokens.bearer(
                                        "chief",
                                        "site-chief@district/" + TestDistricts.GONGTI + "/unit/site-elsewhere"))
                        .get(LEDGER + "?creditCode=" + code)))
                .as("a search does not reach further than its reader")
                .isEmpty();
    }

    @Test
    void a_chief_of_several_sites_sees_them_together_or_one_by_one() {
        String first =
                office.post(LEDGER, enterprise(nextCode(), "site-twin-1")).createdId();
        String second =
                office.post(LEDGER, enterprise(nextCode(), "site-twin-2")).createdId();
        office.post(LEDGER, enterprise(nextCode(), "site-a"));
        String unit = "site-chief@district/" + TestDistricts.GONGTI + "/unit/";
        TestClient chief = TestClient.at(port, TestTokens.bearer("twins", unit + "site-twin-1", unit + "site-twin-2"));

        assertThat(ids(chief.get(LEDGER))).containsExactlyInAnyOrder(first, second);
        assertThat(ids(chief.get(LEDGER + "?site=site-twin-2"))).containsExactly(second);
        assertThat(chief.get(LEDGER + "?site=site-a").code()).isEqualTo("not-permitted");
    }

    @Test
    void the_audit_trail_of_an_entry_holds() {
        String id = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();
        office.postAt(LEDGER + "/" + id + "/status", "{\"status\":\"MOVING_OUT\"}", "\"1\"");
        TestClient auditor =
                TestClient.at(port, TestTokens.bearer("auditor", "auditor@street/" + TestDistricts.STREET));
        String trail = "/api/v1/districts/" + TestDistricts.GONGTI + "/audit/ledger/enterprises/" + id;

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(auditor.get(trail + "/verification")
                                .json()
                                .path("finding")
                                .asString())
                        .isEqualTo("INTACT"));
        assertThat(auditor.get(trail).json()).hasSize(2);
        assertThat(office.get(trail).code()).isEqualTo("not-permitted");
    }

    @Test
    void the_same_request_twice_enters_one_enterprise() {
        String body = enterprise(nextCode(), "site-a");

        Answer first = office.post(LEDGER, body, "twice");
        Answer second = office.post(LEDGER, body, "twice");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(office.post(LEDGER, enterprise(nextCode(), "site-a"), "twice")
                        .code())
                .isEqualTo("key-reused");
    }

    @Test
    void a_change_is_made_once_however_often_it_is_sent() {
        String id = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();
        String path = LEDGER + "/" + id + "/status";
        String body = "{\"status\":\"MOVING_OUT\"}";

        Answer first = office.postAt(path, body, "\"1\"", "out");
        Answer again = office.postAt(path, body, "\"1\"", "out");

        assertThat(first.etag()).isEqualTo("\"2\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo("\"2\"");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(office.postAt(path, "{\"status\":\"GONE\"}", "\"2\"", "out").code())
                .isEqualTo("key-reused");
    }

    @Test
    void a_district_holds_a_credit_code_once() {
        String code = nextCode();
        office.post(LEDGER, enterprise(code, "site-a"));

        Answer again = office.post(LEDGER, enterprise(code, "site-b"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("credit-code-taken");
        assertThat(again.json().path("detail").asString()).contains(code);
    }

    @Test
    void a_change_names_the_version_that_it_is_made_to() {
        String id = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();
        String path = LEDGER + "/" + id + "/relocation";

        assertThat(office.post(path, "{\"site\":\"site-b\"}").status()).isEqualTo(428);
        assertThat(office.postAt(path, "{\"site\":\"site-b\"}", "\"7\"").status())
                .isEqualTo(412);
        assertThat(office.postAt(path, "{\"site\":\"site-b\"}", "W/\"1\"").code())
                .isEqualTo("unreadable");
    }

    @Test
    void an_illegal_status_lists_the_legal_ones() {
        String id = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();

        Answer refused = office.postAt(LEDGER + "/" + id + "/status", "{\"status\":\"MOVING_IN\"}", "\"1\"");

        assertThat(refused.code()).isEqualTo("illegal-status");
        assertThat(refused.json().path("legal").toString()).isEqualTo("[\"MOVING_OUT\",\"GONE\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"staff\":3           | \"staff\":3,\"owner\":\"x\"      | 400 | unknown-field     | /owner",
                "\"name\":\"N\"        | \"name\":{\"$ne\":null}        | 400 | unreadable        | /name",
                "\"name\":\"N\"        | \"name\":7                     | 400 | unreadable        | /name",
                "\"name\":\"N\"        | \"name\":\"a\\u0000b\"         | 400 | unreadable        | /name",
                "\"name\":\"N\"        | \"name\":\"N\",\"name\":\"M\"    | 400 | unreadable        | ``",
                "\"name\":\"N\"        | \"name\":\"\"                    | 422 | invalid-content   | /name",
                "\"staff\":3           | \"staff\":-1                   | 422 | invalid-content   | /staff",
                "\"staff\":3           | \"staff\":\"3\"                | 400 | unreadable        | /staff",
                "\"industry\":\"F5211\" | \"industry\":\"F99\"            | 422 | invalid-content   | /industry",
                "\"kind\":\"ENTERPRISE\" | \"kind\":\"SHOP\"             | 400 | unreadable        | /kind",
            })
    void bad_input_is_told_where_it_is_wrong(String was, String is, int status, String code, String pointer) {
        String body = enterprise(nextCode(), "site-a").replace(was, is);

        Answer refused = office.post(LEDGER, body);

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        if (!pointer.isEmpty()) {
            assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo(pointer);
        }
    }

    @Test
    void a_wrong_check_character_is_noticed_and_nothing_is_stored() {
        String code = nextCode();
        char last = code.charAt(17) == '0' ? '1' : '0';
        String wrong = code.substring(0, 17) + last;

        Answer refused = office.post(LEDGER, enterprise(wrong, "site-wrong"), "corrected");
        assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/creditCode");
        assertThat(office.get(LEDGER + "?site=site-wrong").json().path("items")).isEmpty();

        assertThat(office.post(LEDGER, enterprise(code, "site-wrong"), "corrected")
                        .status())
                .as("the key may be used again for the corrected request")
                .isEqualTo(201);
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() {
        String large = enterprise(nextCode(), "site-a").replace("\"N\"", '"' + "x".repeat(1_100_000) + '"');
        String deep = "{\"name\":" + "[".repeat(100) + "]".repeat(100) + "}";

        assertThat(office.post(LEDGER, large).status()).isEqualTo(413);
        assertThat(office.post(LEDGER, deep).status()).isEqualTo(400);
    }

    @Test
    void a_token_must_be_good() {
        String grant = "district-office@district/" + TestDistricts.GONGTI;

        assertThat(TestClient.at(port, "").get(LEDGER).code()).isEqualTo("token-required");
        assertThat(TestClient.at(port, "Bearer nonsense").get(LEDGER).code()).isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.expired("p", grant))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-expired");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.forAnotherAudience("p", grant))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.ofAnotherIssuer("p", grant))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-invalid");
        assertThat(TestClient.at(port, "Bearer " + TestTokens.forged("p", grant))
                        .get(LEDGER)
                        .code())
                .isEqualTo("token-invalid");
    }

    @Test
    void what_is_out_of_reach_does_not_exist() {
        String id = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();
        TestClient neighbour =
                TestClient.at(port, TestTokens.bearer("n", "district-office@district/" + TestDistricts.YAXIU));
        TestClient otherStreet =
                TestClient.at(port, TestTokens.bearer("s", "street-admin@street/" + TestDistricts.OTHER_STREET));

        assertThat(neighbour.get(LEDGER + "/" + id).status()).isEqualTo(404);
        assertThat(otherStreet.get(LEDGER).status()).isEqualTo(404);
        assertThat(office.get("/api/v1/districts/999999-nowhere/enterprises").status())
                .isEqualTo(404);
        assertThat(neighbour
                        .get("/api/v1/districts/" + TestDistricts.YAXIU + "/enterprises/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_representative_sees_the_own_enterprise_only() {
        String own = nextCode();
        String ownId = office.post(LEDGER, enterprise(own, "site-a")).createdId();
        String otherId = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();
        TestClient representative = TestClient.at(
                port,
                TestTokens.bearer(
                        "rep",
                        "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/" + own,
                        "street-admin@street/" + TestDistricts.OTHER_STREET));

        assertThat(representative.get(LEDGER).json().path("items")).hasSize(1);
        assertThat(representative.get(LEDGER + "/" + ownId).status()).isEqualTo(200);
        assertThat(representative.get(LEDGER + "/" + otherId).status()).isEqualTo(404);
        assertThat(representative.post(LEDGER, enterprise(nextCode(), "site-a")).code())
                .isEqualTo("not-permitted");
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        for (int i = 0; i < 5; i++) {
            office.post(LEDGER, enterprise(nextCode(), "site-pages"));
        }

        Answer first = office.get(LEDGER + "?site=site-pages&limit=3");
        Answer second = office.get(LEDGER + "?site=site-pages&limit=3&after="
                + first.json().path("next").asString());

        assertThat(first.json().path("items")).hasSize(3);
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("site=site-pages");
        assertThat(second.json().path("items")).hasSize(2);
        assertThat(second.json().has("next")).isFalse();
        assertThat(office.get(LEDGER + "?limit=201").code()).isEqualTo("unreadable");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String id = office.post(LEDGER, enterprise(nextCode(), "site-a")).createdId();

        Answer unchanged = office.send(office.request(LEDGER + "/" + id)
                .header("If-None-Match", "\"1\"")
                .GET());

        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.response().body()).isEmpty();
    }

    @Test
    void every_endpoint_has_a_rule_and_every_problem_its_texts() {
        assertThat(rules.all()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(problems)
                .flatExtracting(ProblemCodes::codes)
                .allSatisfy(code -> assertThat(texts.missing(code)).isEmpty());
    }

    @Test
    void the_service_describes_itself() {
        Answer description = office.get("/v3/api-docs");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("openapi").asString()).startsWith("3.1");
        assertThat(description.json().path("paths").has("/api/v1/districts/{district}/enterprises"))
                .isTrue();
    }

    private static String enterprise(String code, String site) {
        return """
                {"creditCode":"%s","name":"N","kind":"ENTERPRISE","industry":"F5211","site":"%s","floor":"1","room":"101","staff":3}""".formatted(code, site);
    }

    private static String named(String code, String name) {
        return enterprise(code, "site-a").replace("\"name\":\"N\"", "\"name\":\"" + name + "\"");
    }

    private static List<String> ids(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static synchronized String nextCode() {
        String digits = "91110105MA%07d".formatted(++codes);
        int sum = 0;
        int weight = 1;
        for (int at = 0; at < digits.length(); at++) {
            sum += ALPHABET.indexOf(digits.charAt(at)) * weight;
            weight = weight * 3 % 31;
        }
        return digits + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
