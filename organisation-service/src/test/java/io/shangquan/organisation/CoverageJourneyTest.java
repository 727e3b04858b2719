package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.DoorServiceVisited;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.contracts.ledger.EnterpriseState;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CoverageJourneyTest {

    private static final String VISITED = "9111010500A1000261";

    @LocalServerPort
    int port;

    private DistrictFixture yaxiu;

    @BeforeAll
    static void othersHaveTopics() throws InterruptedException {
        TopicWriter.make(Topics.LEDGER_STATE, Topics.PARTITIONS);
        TopicWriter.make(Topics.DEMAND, Topics.PARTITIONS);
    }

    @BeforeEach
    void yaxiuIsFounded() {
        yaxiu = DistrictFixture.founded(port, TestDistricts.YAXIU);
    }

    @Test
    void members_are_counted_by_site_and_gaps_are_seen() {
        assertThat(yaxiu.create("SITE", "site-counted", ",\"siteKind\":\"BUILDING\"")
                        .status())
                .isEqualTo(201);
        for (String member : new String[] {"counted-a", "counted-b"}) {
            assertThat(yaxiu.create("MEMBER", member, ",\"memberKind\":\"ENTERPRISE\",\"parent\":\"site-counted\"")
                            .status())
                    .isEqualTo(201);
        }

        assertThat(post("counted-a", "affiliation", "{\"status\":\"JOINT\"}").status())
                .isEqualTo(200);
        assertThat(post("counted-a", "affiliation", "{\"status\":\"OWN\"}").code())
                .isEqualTo("dates-backwards");
        Answer named = post(
                "counted-a",
                "contacts",
                "{\"district\":{\"person\":\"officer\",\"displayName\":\"O\"},"
                        + "\"member\":{\"name\":\"王小明\",\"phone\":\"13812345678\"}}");
        assertThat(named.json().path("connected").asBoolean())
                .as(named.response().body())
                .isTrue();

        JsonNode site = yaxiu.secretary()
                .get(yaxiu.path() + "/coverage?months=2")
                .json()
                .path("bySite")
                .valueStream()
                .filter(count -> count.path("of").asString().equals("site-counted"))
                .findFirst()
                .orElseThrow();
        assertThat(site.path("members").asInt()).isEqualTo(2);
        assertThat(site.path("joint").asInt()).isEqualTo(1);
        assertThat(site.path("none").asInt()).isEqualTo(1);
        assertThat(site.path("organisationalPercent").asInt()).isEqualTo(50);
        assertThat(contact("counted-a").path("memberPhone").asString()).isEqualTo("138****5678");
        assertThat(contact("counted-a").path("gap").asBoolean()).isFalse();
        assertThat(contact("counted-a").path("status").asString()).isEqualTo("JOINT");
        assertThat(contact("counted-b").path("gap").asBoolean()).isTrue();
        assertThat(contact("counted-b").path("status").asString()).isEqualTo("NONE");
    }

    @Test
    void a_month_that_is_over_counts_the_contacts_of_its_time() {
        yaxiu.create("MEMBER", "newcomer", ",\"memberKind\":\"ENTERPRISE\",\"validFrom\":\"2026-01-01\"");
        String both = "\"district\":{\"person\":\"officer\",\"displayName\":\"O\"},"
                + "\"member\":{\"name\":\"王小明\",\"phone\":\"13812345678\"}";
        post("newcomer", "contacts", "{" + both + ",\"from\":\"2026-03-15\"}");

        assertThat(connectedInMonthsBefore("2026-05-01")).containsExactly(0, 0, 1, 1);
        assertThat(post("newcomer", "contacts", "{" + both + ",\"from\":\"2026-03-14\"}")
                        .code())
                .isEqualTo("dates-backwards");
    }

    @Test
    void work_reaches_who_was_visited_at_the_door_this_month() throws InterruptedException {
        yaxiu.create("MEMBER", "visited", ",\"memberKind\":\"ENTERPRISE\",\"creditCode\":\"" + VISITED + "\"");
        post(
                "visited",
                "contacts",
                "{\"district\":{\"person\":\"officer\",\"displayName\":\"O\"},"
                        + "\"member\":{\"name\":\"王小明\",\"phone\":\"13812345678\"}}");
        tell(
                Topics.LEDGER_STATE,
                "entry-visited",
                "1",
                new EnterpriseState(VISITED, "site-a", "N", "ENTERPRISE", "F52", "OPEN"));
        tell(Topics.DEMAND, "door-1", "2", visit("NOBODY_THERE"));
        tell(Topics.DEMAND, "door-1", "3", visit("SOLVED_ON_SITE"));
        tell(Topics.DEMAND, "door-1", "3", visit("SOLVED_ON_SITE"));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ofIndustry("F")).hasValueSatisfying(count -> {
                    assertThat(count.path("visited").asInt()).isEqualTo(1);
                    assertThat(count.path("workPercent").asInt()).isEqualTo(100);
                }));
    }

    @Test
    void a_target_of_a_year_is_set_and_shown_beside_what_is_reached() {
        String target = yaxiu.path() + "/coverage-targets/2031";
        assertThat(yaxiu.secretary()
                        .post(target, "{\"organisationalPercent\":101,\"workPercent\":50}")
                        .code())
                .isEqualTo("invalid-content");
        yaxiu.secretary().post(target, "{\"organisationalPercent\":70,\"workPercent\":50}");
        Answer set = yaxiu.secretary().post(target, "{\"organisationalPercent\":80,\"workPercent\":60}");
        assertThat(set.status()).as(set.response().body()).isEqualTo(200);

        JsonNode shown = yaxiu.secretary()
                .get(yaxiu.path() + "/coverage?asOf=2031-05-01")
                .json();
        assertThat(shown.path("target").path("organisationalPercent").asInt()).isEqualTo(80);
        assertThat(yaxiu.secretary()
                        .get(yaxiu.path() + "/coverage?asOf=2032-05-01")
                        .json()
                        .has("target"))
                .isFalse();
    }

    @Test
    void a_years_first_target_is_set_by_several_at_once() throws InterruptedException {
        String target = yaxiu.path() + "/coverage-targets/2033";
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        List<Thread> setters = IntStream.range(0, 3)
                .mapToObj(percent -> Thread.startVirtualThread(() -> answers.add(yaxiu.secretary()
                        .post(target, "{\"organisationalPercent\":" + percent + ",\"workPercent\":1}")
                        .status())))
                .toList();
        for (Thread setter : setters) {
            setter.join();
        }

        assertThat(answers).hasSize(3).containsOnly(200);
    }

    @Test
    void a_persons_data_is_shown_for_a_reason_only() {
        yaxiu.create("MEMBER", "secretive", ",\"memberKind\":\"CHAMBER\"");
        post("secretive", "contacts", "{\"member\":{\"name\":\"王\",\"phone\":\"13812345678\"}}");

        assertThat(post("secretive", "contact-reveal", "{}").code()).isEqualTo("reason-required");
        assertThat(post("secretive", "contact-reveal", "{\"reason\":\"visit on Monday\"}")
                        .json()
                        .path("phone")
                        .asString())
                .isEqualTo("13812345678");
        assertThat(post("nobody", "affiliation", "{\"status\":\"OWN\"}").code()).isEqualTo("not-found");
        assertThat(post("safety", "affiliation", "{\"status\":\"OWN\"}").code())
                .as("a department is no member")
                .isEqualTo("not-found");
    }

    @Test
    void the_members_side_stays_as_it_is_where_it_is_not_known_unmasked() {
        yaxiu.create("MEMBER", "steady", ",\"memberKind\":\"ENTERPRISE\"");
        post("steady", "contacts", "{\"member\":{\"name\":\"王小明\",\"phone\":\"13812345678\"}}");

        Answer named = post(
                "steady",
                "contacts",
                "{\"district\":{\"person\":\"officer\",\"displayName\":\"O\"},\"memberUnchanged\":true}");
        assertThat(named.json().path("connected").asBoolean())
                .as(named.response().body())
                .isTrue();
        assertThat(contact("steady").path("memberPhone").asString()).isEqualTo("138****5678");

        post("steady", "contacts", "{\"district\":{\"person\":\"officer\",\"displayName\":\"O\"}}");
        assertThat(contact("steady").path("gap").asBoolean())
                .as("a side that is left out is a gap")
                .isTrue();
    }

    private List<Integer> connectedInMonthsBefore(String day) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/coverage?months=4&asOf=" + day)
                .json()
                .path("byMonth")
                .valueStream()
                .map(month -> month.path("connected").asInt())
                .toList();
    }

    private Optional<JsonNode> ofIndustry(String industry) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/coverage")
                .json()
                .path("byIndustry")
                .valueStream()
                .filter(count -> count.path("of").asString().equals(industry))
                .filter(count -> count.path("visited").asInt() > 0)
                .findFirst();
    }

    private static DoorServiceVisited visit(String outcome) {
        return new DoorServiceVisited("demand-1", "safety", outcome, true, VISITED);
    }

    private static void tell(String topic, String subject, String sequence, Object event) throws InterruptedException {
        TopicWriter.send(
                topic,
                TestDistricts.YAXIU,
                subject,
                subject + sequence,
                "000100000000000" + sequence,
                EventTypes.of(event.getClass()),
                event);
    }

    private Answer post(String member, String what, String body) {
        return yaxiu.secretary().post(yaxiu.path() + "/members/" + member + "/" + what, body);
    }

    private JsonNode contact(String member) {
        return yaxiu.secretary()
                .get(yaxiu.path() + "/contact-network?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(contact -> contact.path("member").asString().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
