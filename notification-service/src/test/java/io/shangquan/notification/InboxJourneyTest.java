package io.shangquan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.demand.DemandSubmitted;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.security.servlet.EndpointRules;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class InboxJourneyTest extends NotificationTest {

    private static final Instant DUE = Instant.parse("2026-03-02T01:30:00Z");
    private static final String SAFETY = "department-officer@district/" + TestDistricts.GONGTI + "/unit/safety";
    private static final String OFFICE = "district-office@district/" + TestDistricts.GONGTI;
    private static final String SECRETARY = "district-secretary@district/" + TestDistricts.GONGTI;

    @Autowired
    EndpointRules rules;

    @Test
    void what_is_routed_to_a_department_reaches_its_officers_and_the_submitter() throws Exception {
        String demand = happened(routed("merchant-1"), UUID.randomUUID().toString());

        awaitEntry(client("officer", SAFETY), demand);
        awaitEntry(client("merchant-1"), demand);
        JsonNode entry = client("officer", SAFETY)
                .get("/api/v1/inbox")
                .json()
                .path("items")
                .path(0);
        assertThat(entry.path("type").asString()).isEqualTo("io.shangquan.demand.routed.v1");
        assertThat(entry.path("audience").asString()).isEqualTo(SAFETY);
        assertThat(entry.path("details").path("unit").asString()).isEqualTo("safety");
        assertThat(subjects(client("neighbour", SAFETY.replace("gongti", "yaxiu"))))
                .doesNotContain(demand);
        assertThat(subjects(client("culture", SAFETY.replace("safety", "culture"))))
                .doesNotContain(demand);
    }

    @Test
    void what_happens_to_a_demand_names_it_by_its_number() throws Exception {
        String demand = happened(submitted(), UUID.randomUUID().toString());
        send(routed("merchant-6"), UUID.randomUUID().toString(), demand);
        String unheard = happened(routed("merchant-6"), UUID.randomUUID().toString());

        awaitEntry(client("merchant-6"), unheard);
        JsonNode items = client("merchant-6").get("/api/v1/inbox").json().path("items");
        assertThat(items.path(0).has("number")).as("nobody told it").isFalse();
        assertThat(items.path(1).path("number").asString()).isEqualTo("N-1");
    }

    @Test
    void an_event_that_is_delivered_twice_is_one_entry() throws Exception {
        String event = UUID.randomUUID().toString();
        String demand = happened(submitted(), event);
        send(submitted(), event, demand);
        String last = happened(submitted(), UUID.randomUUID().toString(), demand);

        awaitEntry(client("office", OFFICE), last);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                subjects(client("office", OFFICE)).stream().filter(demand::equals))
                        .hasSize(2));
    }

    @Test
    void an_event_that_reaches_a_reader_through_two_posts_is_shown_once() throws Exception {
        String demand = happened(
                new DeadlineMissed("ACCEPT", DUE, null), UUID.randomUUID().toString());
        TestClient both = client("both", OFFICE, SECRETARY);

        awaitEntry(client("secretary", SECRETARY), demand);
        awaitEntry(both, demand);
        assertThat(subjects(both).stream().filter(demand::equals)).hasSize(1);
    }

    @Test
    void what_was_read_is_read_for_its_reader_only() throws Exception {
        String demand = happened(routed("merchant-2"), UUID.randomUUID().toString());
        TestClient merchant = client("merchant-2");
        awaitEntry(merchant, demand);
        JsonNode entry = merchant.get("/api/v1/inbox").json().path("items").path(0);

        assertThat(merchant.post("/api/v1/inbox/" + entry.path("id").asString() + "/read", "")
                        .status())
                .isEqualTo(204);

        assertThat(merchant.get("/api/v1/inbox?unread=true").json().path("items"))
                .isEmpty();
        assertThat(merchant.get("/api/v1/inbox/unread-count")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(client("stranger")
                        .post("/api/v1/inbox/" + entry.path("id").asString() + "/read", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everything_up_to_a_position_is_read_at_once() throws Exception {
        TestClient merchant = client("merchant-3");
        for (int i = 0; i < 3; i++) {
            awaitEntry(
                    merchant, happened(routed("merchant-3"), UUID.randomUUID().toString()));
        }
        assertThat(merchant.get("/api/v1/inbox/unread-count")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(3);
        String newest = merchant.get("/api/v1/inbox?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("position")
                .asString();

        merchant.post("/api/v1/inbox/read-up-to", "{\"position\":\"" + newest + "\"}");

        assertThat(merchant.get("/api/v1/inbox/unread-count")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
    }

    @Test
    void pages_go_back_in_time_without_a_gap() throws Exception {
        TestClient merchant = client("merchant-4");
        List<String> demands = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            demands.addFirst(happened(routed("merchant-4"), UUID.randomUUID().toString()));
            awaitEntry(merchant, demands.getFirst());
        }

        JsonNode first = merchant.get("/api/v1/inbox?limit=3").json();
        JsonNode second = merchant.get(
                        "/api/v1/inbox?limit=3&after=" + first.path("next").asString())
                .json();

        List<String> shown = new ArrayList<>();
        first.path("items").forEach(item -> shown.add(item.path("subject").asString()));
        second.path("items").forEach(item -> shown.add(item.path("subject").asString()));
        assertThat(shown).isEqualTo(demands);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    @Timeout(30)
    void a_stream_shows_what_happens_and_goes_on_where_it_was_left() throws Exception {
        String first;
        String position;
        try (Stream stream = new Stream("merchant-5", "")) {
            first = happened(routed("merchant-5"), UUID.randomUUID().toString());
            position = stream.awaitEntry(first);
        }
        String missed = happened(routed("merchant-5"), UUID.randomUUID().toString());
        awaitEntry(client("merchant-5"), missed);

        try (Stream stream = new Stream("merchant-5", position)) {
            assertThat(stream.awaitEntry(missed)).isGreaterThan(position);
        }
        assertThat(client("merchant-5")
                        .send(client("merchant-5")
                                .request("/api/v1/stream")
                                .header("Last-Event-ID", "x")
                                .GET())
                        .code())
                .isEqualTo("unreadable");
    }

    @Test
    void every_endpoint_has_a_rule() {
        assertThat(rules.all()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(TestClient.at(port, "").get("/api/v1/inbox").code()).isEqualTo("token-required");
    }

    private static List<String> subjects(TestClient client) {
        List<String> subjects = new ArrayList<>();
        client.get("/api/v1/inbox?limit=200")
                .json()
                .path("items")
                .forEach(item -> subjects.add(item.path("subject").asString()));
        return subjects;
    }

    private static void awaitEntry(TestClient client, String demand) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(subjects(client)).contains(demand));
    }

    private static DemandRouted routed(String submitter) {
        return new DemandRouted("DIRECT_TRANSFER", "safety", 1, DUE, DUE, submitter);
    }

    private static DemandSubmitted submitted() {
        return new DemandSubmitted("N-1", "noise", "NORMAL", "ONLINE", "site-a", "p", null, DUE);
    }

    private static String happened(Object event, String id) throws Exception {
        return happened(event, id, UUID.randomUUID().toString());
    }

    private static String happened(Object event, String id, String demand) throws Exception {
        send(event, id, demand);
        return demand;
    }

    private static void send(Object event, String id, String demand) throws InterruptedException {
        TopicWriter.send(
                Topics.DEMAND,
                TestDistricts.GONGTI,
                demand,
                id,
                TopicWriter.FIRST,
                EventTypes.of(event.getClass()),
                event);
    }

    /** An open stream of server-sent events. */
    private final class Stream implements AutoCloseable {

        private final BufferedReader reader;

        Stream(String subject, String lastEventId) throws IOException, InterruptedException {
            var request = client(subject).request("/api/v1/stream").GET();
            if (!lastEventId.isEmpty()) {
                request.header("Last-Event-ID", lastEventId);
            }
            var response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        /** Waits for the entry of a demand; returns the event's id. */
        String awaitEntry(String demand) throws IOException {
            String id = "";
            String line = reader.readLine();
            while (line != null) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                }
                if (line.startsWith("data:") && line.contains(demand)) {
                    return id;
                }
                line = reader.readLine();
            }
            throw new AssertionError("the stream ended without the entry");
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
