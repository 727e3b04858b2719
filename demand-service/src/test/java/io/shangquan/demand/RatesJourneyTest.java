package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.DemandFirstContacted;
import io.shangquan.contracts.demand.DemandRated;
import io.shangquan.contracts.demand.DemandResolved;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RatesJourneyTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);
    private static final String YAXIU = "/api/v1/districts/" + TestDistricts.YAXIU;
    private static final String MONTHS = YAXIU + "/demand-rate-months";
    private static final Instant FILED = Instant.parse("2026-02-03T01:00:00Z");

    @LocalServerPort
    int port;

    private Street street;
    private TestClient section;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
        section = street.section();
    }

    @Test
    void a_month_is_frozen_once_and_its_events_always_tell_the_same() throws InterruptedException {
        happened("frozen-a", "safety", FILED, true);
        happened("frozen-b", "culture", FILED, false);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(answeredIn(YAXIU + "/demand-rates?month=" + MONTH))
                        .isEqualTo(2));

        Answer frozen = section.post(MONTHS + "/" + MONTH + "/freezing", "");
        assertThat(frozen.status()).as(frozen.response().body()).isEqualTo(200);
        JsonNode rates = frozen.json().path("rates");
        assertThat(rates.path("district").path("routed").asInt()).isEqualTo(2);
        assertThat(rates.path("byUnit").path("safety").path("resolution").asDouble())
                .isEqualTo(1.0);
        assertThat(frozen.json().path("rules").asString()).isEqualTo("2026-1");

        tell("frozen-b", "0001000000000009", FILED, new DemandRated(true, true, false));
        JsonNode again =
                section.post(MONTHS + "/" + MONTH + "/recomputation", "").json();
        assertThat(again.path("recomputed")
                        .path("rates")
                        .path("district")
                        .path("solved")
                        .asInt())
                .as("what came before the cutoff counts, whenever it is read")
                .isEqualTo(2);
        assertThat(again.path("same").asBoolean()).isFalse();
        assertThat(section.post(MONTHS + "/" + MONTH + "/freezing", "").json().path("frozenAt"))
                .as("a month is frozen once")
                .isEqualTo(frozen.json().path("frozenAt"));
        assertThat(section.get(MONTHS + "?from=2026-02&to=2026-12").json()).hasSize(1);
        Answer workbook = section.get(MONTHS + "/" + MONTH + "/workbook");
        assertThat(workbook.header("Content-Disposition")).contains("rates-" + TestDistricts.YAXIU + "-2026-02.xlsx");
        assertThat(workbook.response().body()).startsWith("PK");
        reports();
    }

    @Test
    void rates_are_narrowed_to_a_unit_a_category_and_a_site() throws InterruptedException {
        String rates = YAXIU + "/demand-rates?month=2025-11";
        Instant then = Instant.parse("2025-11-04T01:00:00Z");
        happened("narrow-a", "safety", then, true);
        happened("narrow-b", "culture", then, false);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(answeredIn(rates)).isEqualTo(2));

        JsonNode ofSafety = section.get(rates + "&unit=safety").json();
        assertThat(ofSafety.path("district").path("routed").asInt()).isEqualTo(1);
        assertThat(ofSafety.path("byUnit").propertyNames()).containsExactly("safety");
        assertThat(ofSafety.path("bySite").path("site-a").path("resolution").asDouble())
                .isEqualTo(1.0);
        assertThat(answeredIn(rates + "&site=site-a")).isEqualTo(2);
        assertThat(answeredIn(rates + "&site=site-elsewhere")).isZero();
        assertThat(answeredIn(rates + "&category=no.such")).isZero();
        assertThat(section.get(rates).json().path("madeUp").asInt(-1)).isZero();

        String behind = YAXIU + "/demand-rates/demands?month=2025-11";
        assertThat(section.get(behind).json().path("items"))
                .as("as many as the figure says")
                .hasSize(2);
        JsonNode ofUnit = section.get(behind + "&unit=safety").json().path("items");
        assertThat(ofUnit).hasSize(1);
        assertThat(ofUnit.path(0).path("demand").asString()).isEqualTo("narrow-a");
        assertThat(ofUnit.path(0).path("solved").asBoolean()).isTrue();
        JsonNode first = section.get(behind + "&limit=1").json();
        assertThat(section.get(behind + "&limit=1&after=" + first.path("next").asString())
                        .json()
                        .path("items")
                        .path(0)
                        .path("demand")
                        .asString())
                .isEqualTo("narrow-a");
        assertThat(street.merchant()
                        .get(Street.DISTRICT + "/demand-rates/demands?month=2025-11")
                        .code())
                .isEqualTo("not-permitted");
    }

    private int answeredIn(String rates) {
        return section.get(rates).json().path("district").path("answered").asInt();
    }

    private void reports() {
        JsonNode ranking = section.get(YAXIU + "/demand-rates/ranking?by=RESOLUTION&month=" + MONTH)
                .json();
        assertThat(ranking.path(0).path("rank").asInt()).isEqualTo(1);
        assertThat(section.get(YAXIU + "/demand-rates/times?month=" + MONTH)
                        .json()
                        .path("district")
                        .path("toAccept")
                        .path("measured")
                        .asInt())
                .isEqualTo(2);
        assertThat(section.get(YAXIU + "/demand-rates/heat?month=" + MONTH)
                        .json()
                        .path(0)
                        .path("site")
                        .asString())
                .isEqualTo("site-a");
    }

    @Test
    void what_is_frozen_follows_from_the_events() throws InterruptedException {
        YearMonth january = YearMonth.of(2026, 1);
        Instant then = Instant.parse("2026-01-05T01:00:00Z");
        tell("same-a", "0001000000000001", then, submitted());
        tell("same-a", "0001000000000002", then.plusSeconds(60), routed("safety"));
        tell("same-a", "0001000000000002", then.plusSeconds(60), routed("safety"));
        section.post(MONTHS + "/" + january + "/freezing", "");

        JsonNode again =
                section.post(MONTHS + "/" + january + "/recomputation", "").json();

        assertThat(again.path("same").asBoolean()).isTrue();
        assertThat(again.path("frozen")
                        .path("rates")
                        .path("district")
                        .path("routed")
                        .asInt())
                .as("a record that is there twice counts once")
                .isEqualTo(1);
    }

    @Test
    void an_appeal_is_made_by_who_answers_and_decided_by_the_street() {
        String id = street.takenUp();
        String appeal = Street.DEMANDS + "/" + id + "/rate-appeal";
        String body = "{\"reason\":\"BEYOND_POWERS\",\"text\":\"decided by the ministry\"}";
        TestClient officer = street.officer("safety");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(officer.post(appeal, "{\"reason\":\"MOOD\",\"text\":\"x\"}")
                                .code())
                        .isEqualTo("unlisted-exclusion-reason"));
        Answer made = officer.post(appeal, body);
        assertThat(made.status()).as(made.response().body()).isEqualTo(200);
        assertThat(officer.post(appeal, body).code()).isEqualTo("appeal-already-made");
        assertThat(street.merchant().post(appeal, body).code()).isEqualTo("not-permitted");
        assertThat(street.office()
                        .get(Street.DISTRICT + "/demand-rate-appeals")
                        .json()
                        .path("items"))
                .anyMatch(row -> row.path("demand").asString().equals(id));

        String ruling = "{\"granted\":true,\"text\":\"so it is\"}";
        assertThat(officer.postAt(appeal + "/decision", ruling, made.etag()).code())
                .isEqualTo("not-permitted");
        assertThat(section.post(appeal + "/decision", ruling).code()).isEqualTo("if-match-required");
        Answer decided = section.postAt(appeal + "/decision", ruling, made.etag());
        assertThat(decided.json().path("ruling").path("granted").asBoolean()).isTrue();
        assertThat(section.postAt(appeal + "/decision", ruling, decided.etag()).code())
                .isEqualTo("appeal-already-decided");
        String now = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(street.office()
                                .get(Street.DISTRICT + "/demand-rates?month=" + now)
                                .json()
                                .path("district")
                                .path("excluded")
                                .asInt())
                        .isPositive());
    }

    @Test
    void what_cannot_be_is_refused() {
        String now = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();

        assertThat(section.post(MONTHS + "/" + now + "/freezing", "").code()).isEqualTo("month-not-over");
        assertThat(section.get(MONTHS + "/2020-01").code()).isEqualTo("not-found");
        assertThat(section.get(MONTHS + "?from=2026-05&to=2026-01").code()).isEqualTo("impossible-period");
        assertThat(street.office().post(MONTHS + "/" + MONTH + "/freezing", "").status())
                .isEqualTo(404);
        assertThat(street.office()
                        .post(Street.DISTRICT + "/demand-rate-months/" + MONTH + "/freezing", "")
                        .code())
                .isEqualTo("not-permitted");
        String unrouted = street.filed();
        assertThat(street.office()
                        .post(
                                Street.DEMANDS + "/" + unrouted + "/rate-appeal",
                                "{\"reason\":\"IN_COURT\",\"text\":\"x\"}")
                        .code())
                .isEqualTo("in-no-rate");
    }

    private static void happened(String demand, String unit, Instant filed, boolean solved)
            throws InterruptedException {
        List<Object> events = List.of(
                submitted(),
                routed(unit),
                new DemandFirstContacted(unit, filed, true),
                new DemandResolved(unit, 1, "SOLVED", true, null),
                new DemandRated(solved, solved, false));
        for (int at = 0; at < events.size(); at++) {
            tell(demand, "000100000000000" + (at + 1), filed.plus(Duration.ofHours(at)), events.get(at));
        }
    }

    private static DemandSubmitted submitted() {
        return new DemandSubmitted(
                "2026-900001", "safety.parking", "NORMAL", "ONLINE", "site-a", null, null, FILED.plusSeconds(3600));
    }

    private static DemandRouted routed(String unit) {
        return new DemandRouted("DIRECT_TRANSFER", unit, 1, FILED, FILED, null);
    }

    private static void tell(String demand, String sequence, Instant at, Object event) throws InterruptedException {
        TopicWriter.sendAt(
                at,
                Topics.DEMAND,
                TestDistricts.YAXIU,
                demand,
                demand + sequence,
                sequence,
                EventTypes.of(event.getClass()),
                event);
    }
}
