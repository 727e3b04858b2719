package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ImportJourneyTest {

    private static final String SITES = "Code,Kind,Name,Name in English,From\n";
    private static final String MEMBERS = "Code,Kind,Credit code,Name,Name in English,Site,From\n";
    private static final String PEOPLE = "User name,Name\n";
    private static final String APPOINTMENTS = "Post,User name,Name,Standing,Seconded from,From,To\n";
    private static final String CREDIT_CODE = "9111010500A1000186";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @LocalServerPort
    int port;

    private DistrictFixture yaxiu;

    @BeforeEach
    void yaxiuIsFounded() {
        yaxiu = DistrictFixture.founded(port, TestDistricts.YAXIU);
    }

    @Test
    void a_dry_run_says_what_is_wrong_and_changes_nothing() {
        String table = MEMBERS
                + "dry-a,企业," + CREDIT_CODE + ",甲,,,\n"
                + "dry-b,CHAMBER,,乙,,nowhere,\n"
                + "dry-c,企业,9111010500A1000187,丙,,,\n"
                + "Dry,shop,,,,,tomorrow\n"
                + "dry-a,协会,,丁,,,\n"
                + "safety,企业,,己,,,\n";

        Answer answer = post("members/dry-run", table);

        JsonNode report = answer.json();
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(report.path("added").asInt()).isEqualTo(1);
        assertThat(report.path("refused").asInt()).isEqualTo(5);
        assertThat(codes(report, 3)).containsExactly("no-such-unit");
        assertThat(codes(report, 4)).containsExactly("unknown-credit-code");
        assertThat(codes(report, 5)).containsExactlyInAnyOrder("required", "unknown-word", "pattern", "date");
        assertThat(codes(report, 6)).containsExactly("code-twice");
        assertThat(codes(report, 7)).containsExactly("nature-differs");
        assertThat(units("dry-a")).isEmpty();
    }

    @Test
    void the_table_comes_back_with_its_errors_marked() throws IOException, InterruptedException {
        TestClient admin = yaxiu.admin();
        HttpResponse<byte[]> marked = bytes(admin.request(path("sites/marked-table"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(SITES + "marked,castle,某楼,,\n")));

        assertThat(rows(marked.body()).get(1))
                .contains("marked", "castle")
                .last()
                .asString()
                .contains("one of: 楼宇");
        HttpResponse<byte[]> template = bytes(admin.request(path("appointments/template")));
        assertThat(template.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("appointments.xlsx");
        assertThat(rows(template.body()).getFirst()).startsWith("岗位 Post *", "用户名 User name *");
    }

    @Test
    void sites_and_members_are_brought_in_taken_back_and_brought_in_again() {
        String sites = SITES + "site-in,楼宇,进楼,In House,\n";
        String members = MEMBERS + "member-in,企业," + CREDIT_CODE + ",进店,,site-in,\n";
        String key = UUID.randomUUID().toString();

        Answer done = yaxiu.admin().post(path("sites"), sites, key);

        assertThat(done.status()).as(done.response().body()).isEqualTo(201);
        assertThat(done.json().path("applied").asInt()).isEqualTo(1);
        assertThat(yaxiu.admin().post(path("sites"), sites, key).createdId()).isEqualTo(done.createdId());
        assertThat(units("site-in")).singleElement().asString().contains("BUILDING", "In House");
        Answer shops = post("members", members);
        assertThat(units("member-in")).singleElement().asString().contains(CREDIT_CODE, "\"parent\":\"site-in\"");
        assertThat(undo("sites", done).path("kept").asInt())
                .as("a member is in it")
                .isEqualTo(1);

        assertThat(undo("members", shops).path("undone").asInt()).isEqualTo(1);
        assertThat(units("member-in")).isEmpty();
        assertThat(post("members", members).json().path("applied").asInt()).isEqualTo(1);
        assertThat(units("member-in")).hasSize(1);
        assertThat(post("members/dry-run", members).json().path("same").asInt()).isEqualTo(1);
    }

    @Test
    void a_name_that_was_changed_since_is_kept() {
        post("sites", SITES + "site-since,园区,旧名,Old," + today.minusDays(9) + "\n");
        Answer done = post("sites", SITES + "site-since,园区,新名,New,\n");
        String unit = yaxiu.path() + "/units/"
                + units("site-since").getFirst().path("id").asString();
        String again = "{\"nameZh\":\"再改\",\"nameEn\":\"Again\",\"from\":\"" + today.plusDays(1) + "\"}";
        assertThat(yaxiu.admin()
                        .postAt(unit + "/name", again, yaxiu.admin().get(unit).etag())
                        .status())
                .isEqualTo(200);

        assertThat(undo("sites", done).path("kept").asInt()).isEqualTo(1);
        assertThat(units("site-since")).singleElement().asString().contains("新名");
    }

    @Test
    void a_name_is_changed_by_a_table_and_taken_back() {
        post("sites", SITES + "site-named,园区,旧名,Old," + today.minusDays(9) + "\n");
        String renamed = SITES + "site-named,园区,新名,New,\n";

        JsonNode report = post("sites/dry-run", renamed).json();
        Answer done = post("sites", renamed);

        assertThat(report.path("rows").path(0).path("before").path("nameZh").asString())
                .isEqualTo("旧名");
        assertThat(units("site-named")).singleElement().asString().contains("新名");
        assertThat(undo("sites", done).path("undone").asInt()).isEqualTo(1);
        assertThat(units("site-named")).singleElement().asString().contains("旧名");
        assertThat(codes(post("sites/dry-run", renamed.replace("园区", "楼宇")).json(), 2))
                .containsExactly("nature-differs");
        assertThat(codes(
                        post("sites/dry-run", SITES + "site-named,园区,新名,New," + today.minusDays(9))
                                .json(),
                        2))
                .containsExactly("dates-backwards");
    }

    @Test
    void people_and_their_posts_come_from_tables() {
        Answer opened = post("people", PEOPLE + "table.one,甲\ntable.two,乙\n");
        assertThat(opened.json().path("applied").asInt())
                .as(opened.response().body())
                .isEqualTo(2);
        String table = APPOINTMENTS
                + "culture/department-officer,table.one,甲,任职,三里屯街道,,\n"
                + "culture/head,nobody.known,丙,,,,\n"
                + "culture/none,table.one,甲,,,,\n"
                + "safety/head,table.one,甲,,," + today + "," + today.minusDays(1) + "\n";
        JsonNode report = post("appointments/dry-run", table).json();
        assertThat(codes(report, 3)).containsExactly("no-account");
        assertThat(codes(report, 4)).containsExactly("no-such-post");
        assertThat(codes(report, 5)).containsExactly("dates-backwards");

        Answer done = post("appointments", table);

        assertThat(done.json().path("applied").asInt())
                .as(done.response().body())
                .isEqualTo(1);
        assertThat(holders("culture")).contains("甲").contains("三里屯街道");
        assertThat(post("appointments/dry-run", table).json().path("same").asInt())
                .isEqualTo(1);
        assertThat(undo("people", opened).path("undone").asInt()).isEqualTo(1);
        assertThat(yaxiu.admin()
                        .get(path("people/batches/" + opened.createdId()))
                        .json()
                        .path("kept")
                        .asInt())
                .as("who is appointed stays")
                .isEqualTo(1);

        assertThat(undo("appointments", done).path("undone").asInt()).isEqualTo(1);
        assertThat(holders("culture")).doesNotContain("甲");
        assertThat(post("appointments", table).json().path("applied").asInt()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(codes(
                                post("people/dry-run", PEOPLE + "table.two,乙\n").json(), 2))
                        .containsExactly("account-disabled"));
    }

    @Test
    void who_came_with_a_table_is_given_a_first_password() {
        post("people", PEOPLE + "table.three,丙\n");
        String person = FakeKeycloak.INSTANCE.personOf("table.three");
        String passwords = yaxiu.path() + "/accounts/" + person + "/first-password";

        Answer renewed = yaxiu.admin().post(passwords, "{}");

        assertThat(renewed.json().path("initialPassword").asString()).hasSizeGreaterThan(20);
        assertThat(yaxiu.secretary().post(passwords, "{}").code()).isEqualTo("not-permitted");
        assertThat(yaxiu.admin()
                        .post(passwords.replace(person, "stranger"), "{}")
                        .code())
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code,Kind\na,楼宇", "Code,Code,Kind,Name\na,a,楼宇,b", "", "PK\u0003\u0004no workbook"})
    void what_is_no_table_is_refused(String table) {
        Answer answer = post("sites", table);

        assertThat(answer.status()).isIn(400, 415, 422);
        assertThat(answer.code()).isNotEqualTo(Integer.toString(answer.status()));
    }

    @Test
    void tables_are_the_streets_and_of_known_kinds() {
        assertThat(post("castles", SITES).code()).isEqualTo("not-found");
        assertThat(yaxiu.secretary().post(path("sites"), SITES).code()).isEqualTo("not-permitted");
        assertThat(yaxiu.admin().get(path("sites/batches/none")).code()).isEqualTo("not-found");
        assertThat(yaxiu.admin().post(path("sites/batches/none/undoing"), "{}").code())
                .isEqualTo("not-found");
    }

    @Test
    void the_chart_is_a_workbook_too() throws IOException, InterruptedException {
        HttpResponse<byte[]> chart = bytes(yaxiu.secretary().request(yaxiu.path() + "/organisation-chart/workbook"));

        assertThat(rows(chart.body())).anySatisfy(row -> assertThat(row).contains("2", "safety", "平安建设部", "head"));
    }

    private Answer post(String what, String table) {
        return yaxiu.admin().post(path(what), table);
    }

    private JsonNode undo(String table, Answer batch) {
        Answer undone = post(table + "/batches/" + batch.createdId() + "/undoing", "{}");
        assertThat(undone.status()).as(undone.response().body()).isEqualTo(200);
        return undone.json();
    }

    private String path(String what) {
        return yaxiu.path() + "/imports/organisation/" + what;
    }

    private List<JsonNode> units(String code) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/units?q=" + code)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private String holders(String unit) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/posts?unit=" + unit)
                .json()
                .path("items")
                .toString();
    }

    private static List<String> codes(JsonNode report, int row) {
        return report.path("rows")
                .valueStream()
                .filter(each -> each.path("number").asInt() == row)
                .flatMap(each -> each.path("problems").valueStream())
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    private static HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static List<List<String>> rows(byte[] workbook) {
        List<List<String>> rows = new ArrayList<>();
        TableFile.of(workbook).read(rows::add);
        return rows;
    }
}
