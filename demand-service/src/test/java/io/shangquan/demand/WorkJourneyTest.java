package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class WorkJourneyTest {

    private static final String WORK = Street.DISTRICT + "/my-work";
    private static final String MOVES = Street.DISTRICT + "/demand-moves";
    private static final String FILTERS = Street.DISTRICT + "/saved-filters";

    @LocalServerPort
    int port;

    private Street street;
    private TestClient office;
    private TestClient officer;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
        office = street.office();
        officer = street.officer("culture");
    }

    @Test
    void work_goes_from_desk_to_desk_and_what_is_due_first_comes_first() {
        String normal = street.filed();
        String emergency = street.merchant()
                .post(
                        Street.DEMANDS,
                        Street.demand("site-a").replace("{\"category\"", "{\"urgency\":\"EMERGENCY\",\"category\""))
                .createdId();
        List<String> before = onDesk(office);
        assertThat(before).contains(normal, emergency);
        assertThat(before.indexOf(emergency)).isLessThan(before.indexOf(normal));

        street.move(office, normal, "routing", "{\"unit\":\"culture\"}");
        assertThat(onDesk(office)).doesNotContain(normal);
        assertThat(onDesk(officer)).contains(normal);
        assertThat(officer.get(WORK + "?mine=true").json().path("items"))
                .noneMatch(item -> item.path("id").asString().equals(normal));
        street.move(officer, normal, "take-up", "");
        assertThat(officer.get(WORK + "?mine=true").json().path("items"))
                .anyMatch(item -> item.path("id").asString().equals(normal));
        street.move(officer, normal, "resolution", "{\"outcome\":\"SOLVED\",\"text\":\"done\"}");
        assertThat(onDesk(officer)).doesNotContain(normal);
        assertThat(street.merchant().get(WORK).code()).isEqualTo("not-permitted");
    }

    @Test
    void the_same_move_is_reported_for_each_demand_and_repeated_for_none() {
        String open = street.filed();
        String changed = street.filed();
        String routed = street.routed();
        String body = """
                {"move":"ROUTE","unit":"culture","demands":[{"id":"%s","version":1},{"id":"%s","version":7},{"id":"%s"},{"id":"no-such"}]}""".formatted(open, changed, routed);
        String key = UUID.randomUUID().toString();

        Answer first = office.post(MOVES, body, key);
        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        assertThat(problem(first, 0)).isEmpty();
        assertThat(problem(first, 1)).isEqualTo("stale-version");
        assertThat(problem(first, 2)).isEqualTo("illegal-move");
        assertThat(problem(first, 3)).isEqualTo("not-found");
        assertThat(office.get(Street.DEMANDS + "/" + changed)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("SUBMITTED");

        Answer again = office.post(MOVES, body, key);
        assertThat(problem(again, 0)).isEmpty();
        assertThat(office.get(Street.DEMANDS + "/" + open).etag()).isEqualTo("\"2\"");
        assertThat(problem(street.officer("safety").post(MOVES, body), 0))
                .as("the table of moves holds for each")
                .isEqualTo("not-found");
    }

    @Test
    void a_bulk_move_that_says_too_little_is_refused_as_a_whole() {
        String id = street.filed();
        String one = "\"demands\":[{\"id\":\"" + id + "\"}]}";

        assertThat(office.post(MOVES, "{\"move\":\"CHANGE_UNIT\"," + one).code())
                .isEqualTo("invalid-content");
        assertThat(office.post(MOVES, "{\"move\":\"DECLINE\"," + one).code()).isEqualTo("invalid-content");
        assertThat(office.post(MOVES, "{\"move\":\"RESOLVE\"," + one).code()).isEqualTo("unreadable");
        assertThat(office.post(MOVES, "{\"move\":\"ROUTE\",\"demands\":[]}").code())
                .isEqualTo("invalid-content");
        assertThat(office.post(
                                MOVES,
                                "{\"move\":\"ROUTE\",\"demands\":[{\"id\":\"" + id + "\"},{\"id\":\"" + id + "\"}]}")
                        .code())
                .isEqualTo("invalid-content");
        assertThat(street.merchant().post(MOVES, "{\"move\":\"ROUTE\"," + one).code())
                .isEqualTo("not-permitted");
    }

    @Test
    void a_person_saves_filters_of_their_own() {
        TestClient person = street.officer("safety");
        String body = "{\"name\":\"停车 open\",\"status\":\"ROUTED\",\"category\":\"safety.parking\"}";
        assertThat(person.get(FILTERS).json()).isEmpty();
        assertThat(person.post(FILTERS, body).json()).hasSize(1);
        assertThat(person.post(FILTERS, body.replace("ROUTED", "ON_HOLD")).json())
                .hasSize(1);
        assertThat(person.get(FILTERS).json().path(0).path("status").asString()).isEqualTo("ON_HOLD");
        assertThat(office.get(FILTERS).json()).isEmpty();

        assertThat(person.post(FILTERS, "{\"name\":\" \"}").code()).isEqualTo("invalid-content");
        assertThat(person.post(FILTERS, "{\"name\":\"x\",\"status\":\"LOST\"}").code())
                .isEqualTo("unreadable");
        for (int at = 1; at < 50; at++) {
            person.post(FILTERS, "{\"name\":\"filter " + at + "\"}");
        }
        assertThat(person.post(FILTERS, "{\"name\":\"one more\"}").code()).isEqualTo("too-many-filters");
        assertThat(person.post(FILTERS + "/removals", "{\"name\":\"filter 1\"}").json())
                .hasSize(49);
        assertThat(person.post(FILTERS + "/removals", "{\"name\":\"filter 1\"}").code())
                .isEqualTo("not-found");
    }

    @Test
    void what_is_due_is_listed_counted_and_saved_by_the_same_filters() {
        street.filed();
        for (String due : List.of("LATE", "TODAY", "THIS_WEEK")) {
            String filter = "?status=SUBMITTED&due=" + due;
            int listed = office.get(Street.DEMANDS + filter + "&limit=200")
                    .json()
                    .path("items")
                    .size();
            JsonNode counted = office.get(Street.DEMANDS + "/count" + filter).json();
            assertThat(counted.path("count").asInt()).as(due).isEqualTo(listed);
            assertThat(counted.path("more").asBoolean()).as(due).isFalse();
        }
        assertThat(office.get(Street.DEMANDS + "/count").json().path("count").asInt())
                .isPositive();
        assertThat(street.officer("nowhere")
                        .get(Street.DEMANDS + "/count")
                        .json()
                        .path("count")
                        .asInt())
                .as("what the reader sees")
                .isZero();
        assertThat(office.get(Street.DEMANDS + "/workbook?due=LATE").status()).isEqualTo(200);
        assertThat(office.get(Street.DEMANDS + "?due=SOON").code()).isEqualTo("unreadable");

        TestClient person = street.officer("filters");
        JsonNode saved = person.post(
                        FILTERS,
                        "{\"name\":\"week\",\"due\":\"THIS_WEEK\",\"from\":\"2026-03-01\",\"to\":\"2026-03-31\"}")
                .json()
                .path(0);
        assertThat(saved).isEqualTo(person.get(FILTERS).json().path(0));
        assertThat(saved.path("due").asString()).isEqualTo("THIS_WEEK");
        assertThat(saved.path("from").asString()).isEqualTo("2026-03-01");
        assertThat(saved.path("to").asString()).isEqualTo("2026-03-31");
    }

    private static List<String> onDesk(TestClient who) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : who.get(WORK + "?limit=200").json().path("items")) {
            ids.add(item.path("id").asString());
        }
        return ids;
    }

    private static String problem(Answer report, int at) {
        return report.json().path("items").path(at).path("problem").asString("");
    }
}
