package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DutyJourneyTest {

    private static final String DUTIES = Street.DISTRICT + "/my-work/duties";
    private static final String SLOT = "{\"from\":\"2099-01-01T01:00:00Z\",\"to\":\"2099-01-01T03:00:00Z\"}";

    @LocalServerPort
    int port;

    private Street street;
    private TestClient office;
    private TestClient safety;
    private TestClient bureau;
    private TestClient chief;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
        office = street.office();
        safety = street.officer("safety");
        bureau = street.bureau("bureau-fire");
        chief = street.person("chief", "site-chief@district/" + TestDistricts.GONGTI + "/unit/site-a");
    }

    @Test
    void a_whistle_waits_for_the_section_and_then_for_each_unit_that_it_calls() {
        String id = street.filed();
        street.move(office, id, "routing", """
                {"route":"WHISTLE","unit":"safety",
                 "whistle":{"assisting":["bureau-fire","site-a"],"place":"at the gate","meetAt":"2099-01-01T01:00:00Z"}}""");
        String whistle = Street.DEMANDS + "/" + id + "/whistle";
        waitsFor(street.section(), id, "CONFIRM_WHISTLE");
        assertThat(kinds(bureau, id)).isEmpty();

        street.section()
                .postAt(whistle + "/confirmation", "{}", office.get(whistle).etag());
        assertThat(kinds(street.section(), id)).isEmpty();
        assertThat(kinds(bureau, id)).containsExactly("REPORT_IN");
        assertThat(kinds(chief, id)).containsExactly("REPORT_IN");
        assertThat(chief.get(Street.DISTRICT + "/my-work").json().path("items"))
                .anyMatch(item -> item.path("id").asString().equals(id));
        assertThat(kinds(street.officer("culture"), id)).isEmpty();

        bureau.postAt(
                whistle + "/reports",
                "{\"unit\":\"bureau-fire\"}",
                office.get(whistle).etag());
        assertThat(kinds(bureau, id)).containsExactly("SIGN_IN");
        String code = safety.get(whistle).json().path("code").asString();
        bureau.postAt(
                whistle + "/sign-ins",
                "{\"unit\":\"bureau-fire\",\"code\":\"" + code + "\"}",
                office.get(whistle).etag());
        assertThat(kinds(bureau, id)).containsExactly("FINISH_PART");
        bureau.postAt(
                whistle + "/outcomes",
                "{\"unit\":\"bureau-fire\",\"result\":\"DONE\",\"text\":\"checked\"}",
                office.get(whistle).etag());
        assertThat(kinds(bureau, id)).isEmpty();
    }

    @Test
    void a_plan_waits_for_the_office_and_its_tasks_for_their_units() {
        String id = street.takenUp();
        String plan = Street.DEMANDS + "/" + id + "/plan";
        safety.post(plan, "");
        safety.postAt(plan + "/proposal", "", office.get(plan).etag());
        assertThat(kinds(office, id)).containsExactly("APPROVE_PLAN");

        Answer approved = office.postAt(
                plan + "/decision", "{\"approved\":true}", office.get(plan).etag());
        assertThat(kinds(office, id)).isEmpty();
        long ofSafety = approved.json()
                .path("tasks")
                .valueStream()
                .filter(task -> task.path("unit").asString().equals("safety"))
                .count();
        assertThat(kinds(safety, id)).hasSize((int) ofSafety).isNotEmpty().containsOnly("DO_TASK");
        street.move(street.merchant(), id, "withdrawal", "");
        assertThat(kinds(safety, id)).as("it has ended").isEmpty();
    }

    @Test
    void times_of_a_visit_wait_for_the_submitter_and_then_for_the_team() {
        String id = street.filed();
        String visit = Street.DEMANDS + "/" + id + "/door-service";
        street.move(office, id, "routing", "{\"route\":\"DOOR_TO_DOOR\",\"unit\":\"safety\"}");
        Answer offered = safety.post(visit + "/offers", "{\"slots\":[" + SLOT + "]}");
        assertThat(kinds(street.merchant(), id)).containsExactly("CHOOSE_TIME");
        assertThat(kinds(office, id)).as("the submitter chooses").isEmpty();

        Answer declined = street.merchant().postAt(visit + "/declining", "", offered.etag());
        assertThat(declined.status()).as(declined.response().body()).isEqualTo(200);
        assertThat(kinds(safety, id)).containsExactly("OFFER_TIMES");
        Answer again = safety.postAt(visit + "/offers", "{\"slots\":[" + SLOT + "]}", declined.etag());
        street.merchant().postAt(visit + "/choice", SLOT, again.etag());
        assertThat(kinds(street.merchant(), id)).isEmpty();
        assertThat(kinds(safety, id)).containsExactly("VISIT");
    }

    @Test
    void returns_and_pauses_wait_for_whoever_decides_them() {
        String returned = street.routed();
        street.move(safety, returned, "return-order", "{\"reason\":\"NO_POWER\",\"text\":\"no\"}");
        assertThat(kinds(office, returned)).containsExactly("DECIDE_RETURN");
        assertThat(kinds(street.leader(), returned)).isEmpty();
        assertThat(kinds(safety, returned)).isEmpty();

        String paused = street.takenUp();
        assertThat(kinds(office, paused)).isEmpty();
        street.move(safety, paused, "hold-request", hold(paused));
        assertThat(kinds(office, paused)).containsExactly("DECIDE_HOLD");
        assertThat(kinds(street.merchant(), paused)).isEmpty();
    }

    /** Until a week after its deadline. */
    private String hold(String demand) {
        JsonNode clocks = office.get(Street.DEMANDS + "/" + demand).json().path("clocks");
        Instant due = Instant.parse(clocks.path(2).path("dueAt").asString());
        return "{\"reason\":\"WEATHER\",\"until\":\"" + due.plus(Duration.ofDays(7)) + "\"}";
    }

    private static void waitsFor(TestClient who, String demand, String kind) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(kinds(who, demand)).containsExactly(kind));
    }

    private static List<String> kinds(TestClient who, String demand) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode duty : who.get(DUTIES).json()) {
            if (duty.path("demand").asString().equals(demand)) {
                kinds.add(duty.path("kind").asString());
            }
        }
        return kinds;
    }
}
