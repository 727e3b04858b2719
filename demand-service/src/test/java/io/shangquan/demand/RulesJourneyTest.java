package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RulesJourneyTest {

    private static final String DISTRICT = "/api/v1/districts/" + TestDistricts.YAXIU;
    private static final String RULES = DISTRICT + "/deadline-rules";

    @LocalServerPort
    int port;

    private TestClient admin;
    private TestClient merchant;

    @BeforeEach
    void people() {
        Street street = Street.at(port);
        admin = street.person("admin", "street-admin@street/" + TestDistricts.STREET);
        merchant = street.person(
                "yaxiu-merchant", "enterprise-rep@district/" + TestDistricts.YAXIU + "/enterprise/" + Street.CODE);
    }

    @Test
    void rules_are_drafted_tried_and_published_and_a_demand_keeps_its_own() {
        JsonNode before = filed();
        String partly = rules("9001-1", 250)
                .replace("\"urgency\":\"NORMAL\"", "\"urgency\":\"NORMAL\",\"category\":\"safety\"");
        Answer withGaps = admin.post(RULES, partly);
        assertThat(withGaps.status()).as(withGaps.response().body()).isEqualTo(201);
        assertThat(withGaps.json().path("gaps")).isNotEmpty();
        Answer refused = admin.postAt(RULES + "/9001-1/publication", "", "\"1\"");
        assertThat(refused.code()).isEqualTo("rules-leave-gaps");
        assertThat(refused.json().path("gaps").path(0).path("urgency").asString())
                .isEqualTo("NORMAL");

        assertThat(admin.post(RULES, rules("9001-2", 250)).status()).isEqualTo(201);
        assertThat(admin.post(RULES, rules("9001-2", 250)).code()).isEqualTo("rules-version-taken");
        assertThat(admin.post(RULES, rules("2026-1", 250)).code()).isEqualTo("rules-version-taken");
        JsonNode tried = admin.get(RULES + "/9001-2/simulation").json();
        assertThat(tried.path("different"))
                .anyMatch(row ->
                        row.path("demand").asString().equals(before.path("id").asString()));
        Answer published = admin.postAt(RULES + "/9001-2/publication", "", "\"1\"");
        assertThat(published.json().has("publishedAt")).isTrue();
        assertThat(admin.postAt(RULES + "/9001-2/publication", "", published.etag())
                        .code())
                .isEqualTo("rules-already-published");

        JsonNode after = filed();
        assertThat(admin.get(RULES).json().path("current").asString()).isEqualTo("9001-2");
        assertThat(rulesOf(before)).isEqualTo("2026-1");
        assertThat(rulesOf(after)).isEqualTo("9001-2");
        assertThat(dueAt(after)).isAfter(dueAt(before));
        provisionalUntilTheYearIsImported(after);
    }

    @Test
    void the_rules_of_the_city_can_be_read_and_begin_another_version() {
        JsonNode city = admin.get(RULES + "/2026-1").json();
        assertThat(city.path("content")
                        .path("rules")
                        .path(0)
                        .path("resolve")
                        .path("hours")
                        .asInt())
                .isEqualTo(2);
        assertThat(city.path("content").path("holds").path("reasons")).isNotEmpty();
        assertThat(city.path("gaps")).isEmpty();
        String again = city.path("content").toString().replace("2026-1", "9002-1");
        assertThat(admin.post(RULES, again).json().path("content").path("rules"))
                .isEqualTo(city.path("content").path("rules"));
    }

    private void provisionalUntilTheYearIsImported(JsonNode demand) {
        assertThat(demand.path("clocks").path(0).path("provisional").asBoolean())
                .as("two hundred and fifty working days reach beyond what is published")
                .isTrue();
        int year =
                LocalDate.ofInstant(dueAt(demand), ZoneId.of("Asia/Shanghai")).getYear();
        assertThat(admin.post(
                                "/api/v1/working-calendars/CN/years/" + year,
                                "{\"holidays\":[\"2020-01-01\"],\"makeupDays\":[]}")
                        .code())
                .isEqualTo("unreadable-calendar");
        assertThat(merchant.post("/api/v1/working-calendars/CN/years/" + year, "{\"holidays\":[],\"makeupDays\":[]}")
                        .code())
                .isEqualTo("not-permitted");

        Answer days = admin.post(
                "/api/v1/working-calendars/CN/years/" + (year - 1),
                "{\"holidays\":[\"" + (year - 1) + "-01-01\"],\"makeupDays\":[]}");
        assertThat(days.status()).as(days.response().body()).isEqualTo(200);
        HttpRequest.Builder file = admin.request("/api/v1/working-calendars/CN/years/" + year + "/icalendar")
                .setHeader("Content-Type", "text/calendar")
                .header("Idempotency-Key", "calendar-" + year)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\n"
                                + "UID:1\r\nDTSTART;VALUE=DATE:" + year
                                + "0101\r\nSUMMARY:元旦\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
        Answer imported = admin.send(file);
        assertThat(imported.status()).as(imported.response().body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(merchant.get("/api/v1/working-calendars/CN/years")
                                .json()
                                .path("years")
                                .valueStream()
                                .map(one -> one.path("year").asInt()))
                        .as("the newest first")
                        .startsWith(year, year - 1)
                        .contains(2026));
        assertThat(merchant.get("/api/v1/working-calendars/XX/years").status()).isEqualTo(404);

        String path = DISTRICT + "/demands/" + demand.path("id").asString();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(merchant.get(path)
                                .json()
                                .path("clocks")
                                .path(0)
                                .path("provisional")
                                .asBoolean())
                        .isFalse());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(
                                Topics.DEMAND, demand.path("id").asString()))
                        .contains("io.shangquan.demand.deadlines-recomputed.v1"));
    }

    private JsonNode filed() {
        return merchant.post(DISTRICT + "/demands", "{\"category\":\"safety.parking\",\"description\":\"the barrier\"}")
                .json();
    }

    private String rulesOf(JsonNode demand) {
        return merchant.get(DISTRICT + "/demands/" + demand.path("id").asString() + "/deadlines")
                .json()
                .path(0)
                .path("rules")
                .asString();
    }

    private static Instant dueAt(JsonNode demand) {
        return Instant.parse(demand.path("clocks").path(0).path("dueAt").asString());
    }

    private static String rules(String version, int acceptDays) {
        String line = """
                {"urgency":"%s","accept":{"workingDays":%d},"firstContact":{"hours":4},"reportIn":{"hours":4},
                 "resolve":{"workingDays":9}}""";
        return """
                {"version":"%s","rules":[%s,%s,%s,%s],"earlierAcceptance":[],
                 "returnOrders":{"within":{"workingDays":1},"rounds":2,"handOver":"BEGINS_ANEW"},
                 "holds":{"longest":{"days":30},"reasons":[]},
                 "followUp":{"callBacks":3,"answerWithin":{"days":7},"reopenWithin":{"days":15}}}""".formatted(
                        version,
                        line.formatted("EMERGENCY", acceptDays),
                        line.formatted("URGENT", acceptDays),
                        line.formatted("NORMAL", acceptDays),
                        line.formatted("COMPLEX", acceptDays));
    }
}
