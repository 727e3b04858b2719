package io.shangquan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.demand.DeadlineMissed;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SnoozeJourneyTest extends NotificationTest {

    private static final Instant DUE = Instant.parse("2026-03-02T01:30:00Z");
    private static final String SECRETARY = "district-secretary@district/" + TestDistricts.YAXIU;

    private TestClient reader;
    private TestClient colleague;

    @BeforeEach
    void meet() {
        reader = client("snoozing", SECRETARY);
        colleague = client("colleague", SECRETARY);
    }

    @Test
    void what_is_put_off_is_hidden_and_comes_back_on_top_for_its_reader_alone() throws Exception {
        String demand = missed();
        String entry = awaitEntry(reader, demand).path("id").asString();
        reader.post("/api/v1/inbox/" + entry + "/read", "");

        snooze(reader, entry, Instant.now().plusSeconds(4));
        assertThat(entriesOf(reader, demand)).isEmpty();
        JsonNode putOff = reader.get("/api/v1/inbox/snoozed").json().path("items");
        assertThat(putOff).hasSize(1);
        assertThat(putOff.path(0).path("entry").path("subject").asString()).isEqualTo(demand);
        assertThat(entriesOf(colleague, demand))
                .as("only one of them has put it off")
                .hasSize(1);
        String later = missed();
        awaitEntry(reader, later);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(entriesOf(reader, demand)).hasSize(1));
        JsonNode newest =
                reader.get("/api/v1/inbox?unread=true").json().path("items").path(0);
        assertThat(newest.path("subject").asString()).isEqualTo(demand);
        assertThat(newest.path("audience").asString()).isEqualTo(SECRETARY);
        assertThat(newest.path("id").asString()).isNotEqualTo(entry);
        assertThat(reader.get("/api/v1/inbox/snoozed").json().path("items")).isEmpty();
        assertThat(entriesOf(colleague, demand))
                .singleElement()
                .satisfies(shown -> assertThat(shown.path("id").asString()).isEqualTo(entry));
        assertThat(colleague
                        .post("/api/v1/inbox/" + newest.path("id").asString() + "/read", "")
                        .status())
                .as("what came back for one is nobody else's")
                .isEqualTo(404);
    }

    @Test
    void who_thinks_better_of_it_sees_it_where_it_stood() throws Exception {
        String demand = missed();
        String entry = awaitEntry(reader, demand).path("id").asString();
        snooze(reader, entry, Instant.now().plus(Duration.ofDays(1)));

        assertThat(reader.send(reader.request("/api/v1/inbox/" + entry + "/snooze")
                                .DELETE())
                        .status())
                .isEqualTo(204);

        assertThat(entriesOf(reader, demand))
                .singleElement()
                .satisfies(shown -> assertThat(shown.path("id").asString()).isEqualTo(entry));
    }

    @Test
    void a_time_that_is_over_or_far_off_and_somebody_elses_message_are_refused() throws Exception {
        String demand = missed();
        String entry = awaitEntry(reader, demand).path("id").asString();
        String path = "/api/v1/inbox/" + entry + "/snooze";

        for (Instant wrong : new Instant[] {
            Instant.now().minusSeconds(1), Instant.now().plus(Duration.ofDays(400)),
        }) {
            TestClient.Answer refused = reader.post(path, until(wrong));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().path("errors").toString()).contains("/until");
        }
        assertThat(client("stranger")
                        .post(path, until(Instant.now().plusSeconds(60)))
                        .status())
                .isEqualTo(404);
        assertThat(entriesOf(reader, demand)).hasSize(1);
    }

    private static void snooze(TestClient reader, String entry, Instant until) {
        assertThat(reader.post("/api/v1/inbox/" + entry + "/snooze", until(until))
                        .status())
                .isEqualTo(204);
    }

    private static String until(Instant until) {
        return "{\"until\":\"" + until + "\"}";
    }

    private static List<JsonNode> entriesOf(TestClient client, String demand) {
        JsonNode items = client.get("/api/v1/inbox?limit=200").json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("subject").asString().equals(demand))
                .toList();
    }

    private static JsonNode awaitEntry(TestClient client, String demand) {
        return await().atMost(Duration.ofSeconds(15))
                .until(() -> entriesOf(client, demand), found -> !found.isEmpty())
                .getFirst();
    }

    private static String missed() throws InterruptedException {
        String demand = UUID.randomUUID().toString();
        DeadlineMissed event = new DeadlineMissed("ACCEPT", DUE, null);
        TopicWriter.send(
                Topics.DEMAND,
                TestDistricts.YAXIU,
                demand,
                UUID.randomUUID().toString(),
                TopicWriter.FIRST,
                EventTypes.of(event.getClass()),
                event);
        return demand;
    }
}
