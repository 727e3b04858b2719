package io.shangquan.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.component.VEvent;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ActivityJourneyTest {

    private static final String ACTIVITIES = "/api/v1/districts/" + TestDistricts.GONGTI + "/activities";
    private static final String REGISTRATIONS = ACTIVITIES + "/registrations";

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
    void a_published_activity_is_registered_for() {
        String activity = published(10);
        TestClient merchant = merchant("lin");

        Answer registered = merchant.post(ACTIVITIES + "/" + activity + "/registrations", "");

        assertThat(registered.status()).isEqualTo(201);
        assertThat(merchant.get(REGISTRATIONS)
                        .json()
                        .path("items")
                        .path(0)
                        .path("activity")
                        .asString())
                .isEqualTo(activity);
        assertThat(merchant.post(ACTIVITIES + "/" + activity + "/registrations", "")
                        .code())
                .isEqualTo("already-registered");
        assertThat(merchant("chen")
                        .get(REGISTRATIONS + "/" + registered.createdId())
                        .status())
                .as("a registration is its person's own")
                .isEqualTo(404);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TopicReader.types(Topics.EVENT, registered.createdId()))
                        .containsExactly("io.shangquan.event.registration-confirmed.v1"));
    }

    @Test
    void those_who_hold_an_activity_see_by_name_who_comes() {
        String activity = published(3);
        String path = ACTIVITIES + "/" + activity + "/registrations";
        merchant("named").post(path, "{\"name\":\" 林小满 \"}");
        merchant("nameless").post(path, "");
        TestClient changed = merchant("changed");
        String givenBack = changed.post(path, "{\"name\":\"陈一鸣\"}").createdId();
        changed.postAt(REGISTRATIONS + "/" + givenBack + "/cancellation", "", "\"1\"");
        String attendance = ACTIVITIES + "/" + activity + "/attendance";

        assertThat(office.get(path).json().path("items").valueStream())
                .extracting(
                        shown -> shown.path("name").asString(""),
                        shown -> shown.path("seat").asInt())
                .as("masked until somebody says why")
                .containsExactlyInAnyOrder(tuple("林**", 1), tuple("", 2), tuple("", 3));
        assertThat(office.post(attendance, "{}").code()).isEqualTo("invalid-content");
        assertThat(office.post(attendance, "{\"reason\":\"现场签到\"}")
                        .json()
                        .path("guests")
                        .valueStream())
                .extracting(
                        guest -> guest.path("seat").asInt(),
                        guest -> guest.path("name").asString(""),
                        guest -> guest.path("person").asString())
                .containsExactly(tuple(1, "林小满", "named"), tuple(2, "", "nameless"));
        assertThat(merchant("curious").post(attendance, "{\"reason\":\"好奇\"}").code())
                .isEqualTo("not-permitted");
        assertThat(merchant("long")
                        .post(path, "{\"name\":\"" + "长".repeat(101) + "\"}")
                        .code())
                .isEqualTo("invalid-content");
    }

    @Test
    void an_activity_never_has_more_registrations_than_places() throws InterruptedException, ExecutionException {
        String path = ACTIVITIES + "/" + published(5) + "/registrations";
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 20; person++) {
                TestClient merchant = merchant("crowd-" + person);
                answers.add(people.submit(() -> merchant.post(path, "").status()));
            }
        }

        int places = 0;
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(201, 409);
            places += answer.get() == 201 ? 1 : 0;
        }
        assertThat(places).isEqualTo(5);
        assertThat(merchant("late").post(path, "").code()).isEqualTo("activity-full");
    }

    @Test
    void a_place_that_is_given_back_can_be_taken() {
        String path = ACTIVITIES + "/" + published(1) + "/registrations";
        TestClient first = merchant("first");
        String registration = first.post(path, "").createdId();

        Answer cancelled = first.postAt(REGISTRATIONS + "/" + registration + "/cancellation", "", "\"1\"");

        assertThat(cancelled.json().path("status").asString()).isEqualTo("CANCELLED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(merchant("second").post(path, "").status()).isEqualTo(201));
    }

    @Test
    void an_activity_that_is_called_off_ends_its_registrations() {
        String activity = published(3);
        TestClient merchant = merchant("guest");
        String registration = merchant.post(ACTIVITIES + "/" + activity + "/registrations", "")
                .createdId();

        Answer cancelled =
                office.postAt(ACTIVITIES + "/" + activity + "/cancellation", "{\"reason\":\"WEATHER\"}", "\"2\"");

        assertThat(cancelled.json().path("status").asString()).isEqualTo("CANCELLED");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(merchant.get(REGISTRATIONS + "/" + registration)
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo("CANCELLED"));
        assertThat(merchant("another")
                        .post(ACTIVITIES + "/" + activity + "/registrations", "")
                        .code())
                .isEqualTo("registration-closed");
    }

    @Test
    void activities_can_be_taken_into_a_calendar_and_struck_out_again() {
        String kept = published(3);
        String calledOff = published(3);
        String foreign = published(3);
        TestClient merchant = merchant("calendar");
        merchant.post(ACTIVITIES + "/" + kept + "/registrations", "");
        merchant.post(ACTIVITIES + "/" + calledOff + "/registrations", "");
        office.postAt(ACTIVITIES + "/" + calledOff + "/cancellation", "{\"reason\":\"WEATHER\"}", "\"2\"");

        Answer file = merchant.get(REGISTRATIONS + "/calendar");

        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        List<VEvent> events = Biweekly.parse(file.response().body()).first().getEvents();
        assertThat(events)
                .extracting(
                        event -> event.getUid().getValue(),
                        event -> event.getStatus().getValue(),
                        event -> event.getSequence().getValue())
                .containsExactlyInAnyOrder(
                        tuple(kept + "@activities.shangquan", "CONFIRMED", 2),
                        tuple(calledOff + "@activities.shangquan", "CANCELLED", 3));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getDescription().getValue()).contains("/d/" + TestDistricts.GONGTI + "/activities/");
            assertThat(event.getDateEnd().getValue())
                    .isAfter(event.getDateStart().getValue());
        });
        assertThat(Biweekly.parse(merchant.get(ACTIVITIES + "/calendar")
                                .response()
                                .body())
                        .first()
                        .getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains(foreign + "@activities.shangquan");
        assertThat(Biweekly.parse(merchant.get(ACTIVITIES + "/" + foreign + "/calendar")
                                .response()
                                .body())
                        .first()
                        .getEvents())
                .extracting(event -> event.getUid().getValue())
                .as("one of them alone")
                .containsExactly(foreign + "@activities.shangquan");
        String planned = office.post(ACTIVITIES, activity(5)).createdId();
        assertThat(office.get(ACTIVITIES + "/" + planned + "/calendar").status())
                .isEqualTo(404);
        assertThat(office.get(ACTIVITIES.replace("gongti", "yaxiu") + "/calendar")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_planned_is_seen_by_those_who_plan() {
        String planned = office.post(ACTIVITIES, activity(5)).createdId();

        assertThat(office.get(ACTIVITIES + "/" + planned).status()).isEqualTo(200);
        assertThat(merchant("curious").get(ACTIVITIES + "/" + planned).status()).isEqualTo(404);
        assertThat(merchant("curious").get(ACTIVITIES + "?status=PLANNED").code())
                .isEqualTo("not-permitted");
        assertThat(merchant("curious").post(ACTIVITIES, activity(5)).code()).isEqualTo("not-permitted");
    }

    @Test
    void activities_are_listed_in_the_order_in_which_they_begin() {
        published(2);
        published(2);
        published(2);

        Answer first = office.get(ACTIVITIES + "?limit=2");
        String next = first.json().path("next").asString();
        Answer second = office.get(ACTIVITIES + "?limit=200&after=" + next);

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items"))
                .isNotEmpty()
                .noneSatisfy(item -> assertThat(item.path("id"))
                        .isIn(first.json()
                                .path("items")
                                .valueStream()
                                .map(shown -> shown.path("id"))
                                .toList()));
        assertThat(office.get(ACTIVITIES + "?after=nonsense").code()).isEqualTo("unreadable");
    }

    @Test
    void activities_before_a_moment_are_listed_from_the_latest_back() {
        List<String> made = List.of(published(2), published(2), published(2));
        String path = ACTIVITIES + "?before=" + Instant.now().plus(Duration.ofDays(8)) + "&limit=2";

        Answer first = office.get(path);
        Answer second = office.get(path + "&after=" + first.json().path("next").asString());

        assertThat(ids(first)).containsExactly(made.get(2), made.get(1));
        assertThat(ids(second)).startsWith(made.get(0));
        assertThat(ids(office.get(ACTIVITIES + "?before=" + Instant.now()))).isEmpty();
    }

    private static List<String> ids(Answer page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void times_out_of_order_are_refused() {
        String body =
                activity(5).replace("\"capacity\"", "\"registrationClosesAt\":\"2999-01-01T00:00:00Z\",\"capacity\"");

        assertThat(office.post(ACTIVITIES, body).code()).isEqualTo("times-out-of-order");
        assertThat(office.post(ACTIVITIES, activity(0))
                        .json()
                        .path("errors")
                        .path(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/capacity");
    }

    @Test
    void every_endpoint_has_a_rule_and_every_problem_its_texts() {
        assertThat(rules.all()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(problems)
                .flatExtracting(ProblemCodes::codes)
                .allSatisfy(code -> assertThat(texts.missing(code)).isEmpty());
    }

    private String published(int capacity) {
        String id = office.post(ACTIVITIES, activity(capacity)).createdId();
        Answer published = office.postAt(ACTIVITIES + "/" + id + "/publication", "", "\"1\"");
        assertThat(published.etag()).as(published.response().body()).isEqualTo("\"2\"");
        return id;
    }

    private TestClient merchant(String subject) {
        return TestClient.at(
                port,
                TestTokens.bearer(
                        subject, "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91350100M000100Y43"));
    }

    private static String activity(int capacity) {
        Instant starts = Instant.now().plus(Duration.ofDays(7));
        return """
                {"kind":"SALON","title":"Salon","description":"","unit":"culture","startsAt":"%s","endsAt":"%s","capacity":%d}""".formatted(starts, starts.plus(Duration.ofHours(2)), capacity);
    }
}
