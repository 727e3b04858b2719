package io.shangquan.demand;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.shangquan.contracts.event.Topics;
import io.shangquan.demand.recurrence.application.FindDaily;
import io.shangquan.demand.recurrence.application.FindingDays;
import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RecurrenceJourneyTest {

    private static final String RECURRENCES = Street.DISTRICT + "/demand-recurrences";

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    @Autowired
    FindDaily daily;

    @Autowired
    FindingDays days;

    private Street street;
    private TestClient office;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
        office = street.office();
        street.filed();
    }

    @Test
    void what_comes_back_is_proposed_once_with_its_demands_and_taken_up() {
        List<String> demands = filed("东塔电梯常停在两层之间", 3);
        find();
        find();

        Answer shown = office.get(RECURRENCES + "/" + onlyOneOf(demands));
        JsonNode recurrence = shown.json().path("recurrence");
        assertThat(recurrence.path("status").asString()).isEqualTo("PROPOSED");
        assertThat(recurrence.path("site").asString()).isEqualTo("site-a");
        assertThat(recurrence.path("category").asString()).isEqualTo("safety.parking");
        assertThat(recurrence.path("demands").asInt()).isEqualTo(3);
        assertThat(recurrence.path("enterprises").asInt()).isEqualTo(1);
        assertThat("东塔电梯常停在两层之间").contains(recurrence.path("words").path(0).asString("-"));
        assertThat(shown.json().path("newest")).hasSize(3);
        assertThat(shown.json().path("newest").path(0).path("excerpt").asString())
                .startsWith("东塔电梯");
        assertThat(shown.json().path("moves")).hasSize(2);
        String id = recurrence.path("id").asString();
        String path = RECURRENCES + "/" + id;

        assertThat(office.post(path + "/take-up", "{\"topic\":\"Lifts\"}").status())
                .as("which version was seen is to be said")
                .isEqualTo(428);
        Answer taken =
                office.postAt(path + "/take-up", "{\"topic\":\"Lifts\",\"note\":\"ask the owner\"}", shown.etag());

        assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
        assertThat(taken.json().path("topic").path("text").asString()).isEqualTo("Lifts");
        Answer refused = office.postAt(path + "/dismissal", "{\"reason\":\"too late\"}", taken.etag());
        assertThat(refused.code()).isEqualTo("illegal-recurrence-move");
        assertThat(refused.json().path("legal").isArray()).isTrue();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.DEMAND, id))
                        .containsExactly(
                                "io.shangquan.demand.recurrence-proposed.v1",
                                "io.shangquan.demand.recurrence-taken-up.v1"));
    }

    @Test
    void what_is_withdrawn_or_merged_does_not_count_and_a_proposal_without_enough_lapses() {
        List<String> demands = filed("北门旁又堆满垃圾", 4);
        find();
        String id = onlyOneOf(demands);

        street.move(office, demands.getLast(), "absorptions", "{\"source\":\"" + demands.getFirst() + "\"}");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(office.get(Street.DEMANDS + "/" + demands.getFirst())
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo("MERGED"));
        find();
        assertThat(recurrence(id).path("demands").asInt()).isEqualTo(3);

        street.move(street.merchant(), demands.get(1), "withdrawal", "");
        Answer found = find();

        assertThat(found.json().path("lapsed").asInt()).isEqualTo(1);
        assertThat(recurrence(id).path("status").asString()).isEqualTo("LAPSED");
    }

    @Test
    void a_dismissed_one_comes_back_when_it_has_clearly_grown() {
        String words = "屋顶酒吧半夜音乐太响";
        String id = recurrenceOf(filed(words, 3));
        Answer dismissed = office.postAt(
                RECURRENCES + "/" + id + "/dismissal",
                "{\"reason\":\"the bar closes\"}",
                office.get(RECURRENCES + "/" + id).etag());
        assertThat(dismissed.json().path("status").asString()).isEqualTo("DISMISSED");

        street.merchant().post(Street.DEMANDS, demand(words));
        find();
        assertThat(recurrence(id).path("status").asString()).isEqualTo("DISMISSED");
        street.merchant().post(Street.DEMANDS, demand(words));
        street.merchant().post(Street.DEMANDS, demand(words));
        find();

        assertThat(recurrence(id).path("status").asString()).isEqualTo("PROPOSED");
        assertThat(recurrence(id).path("dismissal").path("reason").asString()).isEqualTo("the bar closes");
        assertThat(recurrence(id).path("demands").asInt()).isEqualTo(6);
    }

    @Test
    void the_largest_come_first_and_a_page_leads_to_the_next() {
        String few = recurrenceOf(filed("送餐车占满西侧人行道", 3));
        String many = recurrenceOf(filed("公园对面路灯不亮", 5));

        assertThat(idsFrom(RECURRENCES + "?status=PROPOSED&site=site-a&limit=1"))
                .doesNotHaveDuplicates()
                .containsSubsequence(many, few);
        assertThat(office.get(RECURRENCES + "?after=nothing").code()).isEqualTo("unreadable");
    }

    @Test
    void it_is_for_those_who_answer_for_this_district() {
        String id = recurrenceOf(filed("锅炉冒烟灌进楼梯间", 3));
        String path = RECURRENCES + "/" + id;
        TestClient elsewhere = street.person("other-office", "district-office@district/" + TestDistricts.YAXIU);

        assertThat(street.leader().get(path).status()).isEqualTo(200);
        assertThat(street.leader().get(path).json().path("moves")).isEmpty();
        assertThat(street.leader()
                        .postAt(path + "/take-up", "{\"topic\":\"Smoke\"}", "\"1\"")
                        .status())
                .isEqualTo(403);
        assertThat(street.merchant().get(path).status()).isEqualTo(403);
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(elsewhere
                        .get(path.replace(TestDistricts.GONGTI, TestDistricts.YAXIU))
                        .status())
                .as("the id leads to nothing under another district")
                .isEqualTo(404);
        assertThat(elsewhere
                        .get(RECURRENCES.replace(TestDistricts.GONGTI, TestDistricts.YAXIU))
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void every_district_is_looked_at_once_a_day() {
        List<String> demands = filed("连廊顶棚滴水", 3);
        database.getCollection("recurrenceFindingDays").deleteMany(eq("district", TestDistricts.GONGTI));

        daily.run();

        String id = onlyOneOf(demands);
        assertThat(recurrence(id).path("demands").asInt()).isEqualTo(3);
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        LocalDate day = LocalDate.parse("2030-01-01");
        assertThat(days.take("110105-test", day, now)).isTrue();
        assertThat(days.take("110105-test", day, now.plusSeconds(60)))
                .as("somebody is at it")
                .isFalse();
        assertThat(days.take("110105-test", day, now.plus(Duration.ofHours(1))))
                .as("whoever took it has died")
                .isTrue();
        days.finish("110105-test", day);
        assertThat(days.take("110105-test", day, now.plus(Duration.ofHours(5)))).isFalse();
        assertThat(days.take("110105-test", day.plusDays(1), now.plus(Duration.ofHours(24))))
                .isTrue();
    }

    /** Files demands of the same words, one on each of the last days. */
    private List<String> filed(String words, int demands) {
        return IntStream.range(0, demands)
                .mapToObj(back -> {
                    String id = street.merchant()
                            .post(Street.DEMANDS, demand(words))
                            .createdId();
                    database.getCollection("demands")
                            .updateOne(
                                    eq("_id", id),
                                    Updates.set(
                                            "submittedAt",
                                            Date.from(Instant.now().minus(Duration.ofDays(demands - back)))));
                    return id;
                })
                .toList();
    }

    private String recurrenceOf(List<String> demands) {
        find();
        return onlyOneOf(demands);
    }

    private Answer find() {
        Answer found = office.post(RECURRENCES + "/finding", "");
        assertThat(found.status()).as(found.response().body()).isEqualTo(200);
        return found;
    }

    /** The id of the one recurrence to which all of some demands belong. */
    private String onlyOneOf(List<String> demands) {
        List<String> ids = idsFrom(RECURRENCES + "?site=site-a").stream()
                .filter(id -> newestOf(id).containsAll(demands))
                .toList();
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    private List<String> newestOf(String id) {
        return office.get(RECURRENCES + "/" + id)
                .json()
                .path("newest")
                .valueStream()
                .map(demand -> demand.path("id").asString())
                .toList();
    }

    /** The ids of all pages from one on. */
    private List<String> idsFrom(String page) {
        JsonNode shown = office.get(page).json();
        List<String> ids = new ArrayList<>(shown.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList());
        if (shown.hasNonNull("next")) {
            ids.addAll(idsFrom(page.replaceAll("&after=.*", "") + "&after="
                    + shown.path("next").asString()));
        }
        return ids;
    }

    private JsonNode recurrence(String id) {
        return office.get(RECURRENCES + "/" + id).json().path("recurrence");
    }

    private static String demand(String words) {
        return """
                {"category":"safety.parking","description":"%s","site":"site-a"}""".formatted(words);
    }
}
