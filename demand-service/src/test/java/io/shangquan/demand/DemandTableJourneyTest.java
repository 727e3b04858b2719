package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.shangquan.demand.test.Street;
import io.shangquan.demand.test.Workbooks;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestDistricts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DemandTableJourneyTest {

    private static final String WORKBOOK = Street.DEMANDS + "/workbook";
    private static final int MOST_ROWS = 10_000;
    private static final int NUMBER = 0;

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    private Street street;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
    }

    @Test
    void a_demand_is_a_row_in_words_without_whom_to_speak_to() {
        String id = street.takenUp();
        street.move(
                street.officer("safety"),
                id,
                "resolution",
                "{\"outcome\":\"SOLVED\",\"text\":\"=1+1: the barrier was repaired\"}");
        street.move(street.merchant(), id, "rating", "{\"solved\":true,\"satisfied\":true}");

        List<List<String>> table = table(street.office(), "");

        assertThat(table.getFirst())
                .startsWith("编号 Number", "提交时间 Submitted at")
                .hasSize(15);
        List<String> row = rowOf(table, id);
        assertThat(row.get(1)).startsWith(today().toString());
        assertThat(row.subList(2, 10))
                .containsExactly(
                        "Closed", "Parking", "Normal", "Online", "site-a", "B1", "safety", "the barrier does not open");
        assertThat(row.get(10)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(row.subList(11, 15))
                .as("no formula")
                .containsExactly("Yes", "'=1+1: the barrier was repaired", "Yes", Street.CODE);
        assertThat(table.toString()).doesNotContain("王小明", "13800001234");
    }

    @Test
    void it_holds_what_the_filters_and_the_days_let_through() {
        String submitted = number(street.filed());
        String routed = number(street.routed());
        LocalDate today = today();

        assertThat(numbers(street.office(), "?status=SUBMITTED&site=site-a&category=safety.parking&urgency=NORMAL"))
                .contains(submitted)
                .doesNotContain(routed);
        assertThat(numbers(street.office(), "?unit=safety")).contains(routed).doesNotContain(submitted);
        assertThat(numbers(street.office(), "?from=" + today + "&to=" + today)).contains(routed, submitted);
        assertThat(street.office().get(WORKBOOK + "?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void days_are_those_on_which_it_was_filed() {
        String district = "/api/v1/districts/" + TestDistricts.ELSEWHERE + "/demands";
        TestClient office = street.person("dongsi-office", "district-office@district/" + TestDistricts.ELSEWHERE);
        String heard = "{\"category\":\"safety.parking\",\"description\":\"the barrier\",\"channel\":\"HOTLINE\","
                + "\"contact\":{\"name\":\"王小明\"}}";
        String filed = office.post(district, heard).json().path("number").asString();
        LocalDate today = today();

        assertThat(listed(office, district + "?to=" + today)).contains(filed);
        assertThat(listed(office, district + "?to=" + today.minusDays(1))).isEmpty();
        assertThat(listed(office, district + "?from=" + today.plusDays(1))).isEmpty();
    }

    @Test
    void it_holds_what_its_reader_may_see() {
        String routed = number(street.routed());
        TestClient other = street.person(
                "other", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91110105MA0000002Y");
        TestClient neighbour = street.person("neighbour", "district-office@district/" + TestDistricts.YAXIU);

        assertThat(numbers(street.merchant(), "")).contains(routed);
        assertThat(numbers(street.officer("safety"), "")).contains(routed);
        assertThat(numbers(street.leader(), "")).contains(routed);
        assertThat(numbers(other, "")).isEmpty();
        assertThat(numbers(street.officer("culture"), "")).doesNotContain(routed);
        assertThat(neighbour.get(WORKBOOK).status()).isEqualTo(404);
    }

    @Test
    void a_table_that_would_be_too_large_is_refused() {
        MongoCollection<Document> demands = database.getCollection("demands");
        Document one = Objects.requireNonNull(
                demands.find(Filters.eq("_id", street.filed())).first());
        demands.insertMany(IntStream.rangeClosed(0, MOST_ROWS)
                .mapToObj(at -> new Document(one).append("_id", "crowd-" + at).append("site", "site-crowded"))
                .toList());
        try {
            assertThat(street.office().get(WORKBOOK + "?site=site-crowded").code())
                    .isEqualTo("table-too-large");
            demands.deleteOne(Filters.eq("_id", "crowd-0"));
            assertThat(numbers(street.office(), "?site=site-crowded")).hasSize(MOST_ROWS);
        } finally {
            demands.deleteMany(
                    Filters.and(Filters.eq("district", TestDistricts.GONGTI), Filters.eq("site", "site-crowded")));
        }
    }

    private List<String> rowOf(List<List<String>> table, String id) {
        String number = number(id);
        return table.stream()
                .filter(row -> row.get(NUMBER).equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String number(String id) {
        return street.office()
                .get(Street.DEMANDS + "/" + id)
                .json()
                .path("number")
                .asString();
    }

    private static List<String> listed(TestClient who, String path) {
        return who.get(path)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("number").asString())
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static List<String> numbers(TestClient who, String query) {
        return table(who, query).stream().skip(1).map(row -> row.get(NUMBER)).toList();
    }

    private static List<List<String>> table(TestClient who, String query) {
        return Workbooks.rows(who, WORKBOOK + query, "demands-" + TestDistricts.GONGTI + ".xlsx");
    }
}
