package io.shangquan.demand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.demand.test.Workbooks;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AnonymousJourneyTest {

    private static final String DISTRICT = "/api/v1/districts/" + TestDistricts.ELSEWHERE;
    private static final String DEMANDS = DISTRICT + "/demands";
    private static final String UNNAMED =
            "{\"category\":\"safety.parking\",\"description\":\"the barrier\",\"anonymous\":true}";

    @LocalServerPort
    int port;

    private TestClient admin;
    private TestClient office;
    private TestClient merchant;
    private TestClient colleague;

    @BeforeEach
    void people() {
        Street street = Street.at(port);
        String enterprise = "enterprise-rep@district/" + TestDistricts.ELSEWHERE + "/enterprise/" + Street.CODE;
        admin = street.person("admin", "street-admin@street/" + TestDistricts.OTHER_STREET);
        office = street.person("dongsi-office", "district-office@district/" + TestDistricts.ELSEWHERE);
        merchant = street.person("shy-merchant", enterprise);
        colleague = street.person("colleague", enterprise);
    }

    @Test
    void who_files_anonymously_follows_the_demand_and_is_named_nowhere() {
        assertThat(merchant.post(DEMANDS, UNNAMED).code()).isEqualTo("anonymous-not-allowed");
        allow();
        String named = UNNAMED.replace("\"anonymous\"", "\"contact\":{\"name\":\"王小明\"},\"anonymous\"");
        assertThat(merchant.post(DEMANDS, named).code()).isEqualTo("anonymous-with-names");

        Answer filed = merchant.post(DEMANDS, UNNAMED);
        String demand = DEMANDS + "/" + filed.createdId();
        assertThat(filed.json().path("anonymous").asBoolean()).isTrue();
        assertThat(filed.json().path("moves").toString()).contains("WITHDRAW");
        assertThat(merchant.get(DEMANDS).json().path("items").toString()).contains(filed.createdId());
        assertThat(colleague.get(demand).status()).isEqualTo(404);
        assertThat(merchant.post(demand + "/comments", "{\"text\":\"since Monday\"}")
                        .status())
                .isEqualTo(201);

        assertThat(office.get(demand).json().has("enterprise")).isFalse();
        assertThat(rowOf(filed.json().path("number").asString()))
                .contains("the barrier")
                .noneMatch(cell -> cell.contains("shy-merchant") || cell.contains(Street.CODE));
        assertThat(office.get(demand + "/comments")
                        .json()
                        .path("items")
                        .path(0)
                        .path("author")
                        .asString())
                .isEqualTo("anonymous");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(office.get(demand + "/history").json()).hasSize(2));
        assertThat(office.get(demand + "/history").json().toString()).doesNotContain("shy-merchant");
        assertThat(TopicReader.all(Topics.DEMAND))
                .extracting(record -> new String(record.value(), UTF_8))
                .isNotEmpty()
                .noneMatch(event -> event.contains("shy-merchant"));
        filedByTheOffice();
    }

    /** Nobody is to rate or withdraw what the office files for whoever wants no name: the office least of all. */
    private void filedByTheOffice() {
        String hotline = UNNAMED.replace("\"anonymous\"", "\"channel\":\"HOTLINE\",\"anonymous\"");
        Answer filed = office.post(DEMANDS, hotline);
        assertThat(filed.json().path("anonymous").asBoolean()).isTrue();
        assertThat(filed.json().path("moves").toString()).contains("ROUTE").doesNotContain("WITHDRAW");
        assertThat(office.post(DEMANDS, UNNAMED).code()).isEqualTo("channel-missing");
    }

    /** The demand's row in the workbook of the office. */
    private List<String> rowOf(String number) {
        return Workbooks.rows(office, DEMANDS + "/workbook", "demands-" + TestDistricts.ELSEWHERE + ".xlsx").stream()
                .filter(row -> row.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /** Publishes rules that allow it, and are the city's otherwise. */
    private void allow() {
        String rules = DISTRICT + "/deadline-rules";
        String content = admin.get(rules + "/2026-1")
                .json()
                .path("content")
                .toString()
                .replace("2026-1", "9003-1")
                .replace("\"anonymous\":false", "\"anonymous\":true");
        assertThat(admin.post(rules, content).status()).isEqualTo(201);
        assertThat(admin.postAt(rules + "/9003-1/publication", "", "\"1\"").status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> admin.get(rules).json().path("current").asString().equals("9003-1"));
    }
}
