package io.shangquan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.contracts.event.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record that cannot be applied stops its own subject, and nothing else. */
@Journey
@Order(15)
class PoisonRecordTest {

    private static final String DISTRICT = "110105-changhong";
    private static final String OFFICE = "office-changhong";
    private static final String INBOX = "inbox";
    private static final int PARTITION = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Client client;
    private final RunningSuite suite;

    PoisonRecordTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void thePartitionOfAPoisonRecordGoesOn() throws Exception {
        String poisoned = UUID.randomUUID().toString();
        String sound = UUID.randomUUID().toString();

        send(poisoned, "this is no JSON");
        send(sound, submitted());

        await().atMost(Duration.ofSeconds(20)).until(() -> hasEntryOf(sound));
        assertThat(hasEntryOf(poisoned)).isFalse();
        assertThat(parked(poisoned)).isPresent();
        assertThat(parked(sound)).isEmpty();
    }

    @Test
    void whatFollowsAPoisonRecordOfItsSubjectWaitsWithIt() throws Exception {
        String poisoned = UUID.randomUUID().toString();
        String later = UUID.randomUUID().toString();

        send(poisoned, "this is no JSON");
        send(poisoned, submitted());
        send(later, submitted());

        await().atMost(Duration.ofSeconds(20)).until(() -> hasEntryOf(later));
        assertThat(hasEntryOf(poisoned)).isFalse();
    }

    @Test
    void whatWaitsBehindAPoisonRecordIsAppliedOnceTheRecordIsGivenUp() throws Exception {
        String poisoned = UUID.randomUUID().toString();
        String poison = send(poisoned, "this is no JSON");
        send(poisoned, submitted());
        await().atMost(Duration.ofSeconds(20)).until(() -> waitingFor(poisoned) == 2);

        JsonNode parked = parked(poisoned).orElseThrow();
        String path = "/" + INBOX + "/" + poisoned;
        assertThat(parked.path("heldBy").asString()).isEqualTo(poison);
        assertThat(deadLetters("POST", path)).as("nothing has been mended yet").contains("\"applied\":0");
        assertThat(hasEntryOf(poisoned)).isFalse();

        assertThat(deadLetters("DELETE", path + "?event=" + poison)).contains("\"applied\":1");
        await().atMost(Duration.ofSeconds(20)).until(() -> hasEntryOf(poisoned));
        assertThat(parked(poisoned)).isEmpty();
    }

    private int waitingFor(String subject) throws IOException, InterruptedException {
        return parked(subject).map(parked -> parked.path("events").asInt()).orElse(0);
    }

    /** What the inbox keeps waiting; other consumers of the service may keep the same record. */
    private Optional<JsonNode> parked(String subject) throws IOException, InterruptedException {
        return JSON.readTree(deadLetters("GET", ""))
                .valueStream()
                .filter(parked -> parked.path("consumer").asString().equals(INBOX))
                .filter(parked -> parked.path("subject").asString().equals(subject))
                .findFirst();
    }

    /** What operators do, on the management port. */
    private String deadLetters(String method, String path) throws IOException, InterruptedException {
        URI deadLetters = suite.healthOf("notification-service").resolve("/actuator/deadletters" + path);
        HttpRequest request = HttpRequest.newBuilder(deadLetters)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return suite.http().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String submitted() {
        return """
                {"number": "X", "category": "other.general", "urgency": "NORMAL", "channel": "ONLINE",
                 "acceptDueAt": "%s"}
                """.formatted(Instant.now());
    }

    private boolean hasEntryOf(String subject) throws IOException, InterruptedException {
        for (JsonNode entry : client.get(OFFICE, "/api/v1/inbox").json().path("items")) {
            if (entry.path("subject").asString("").equals(subject)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the event's id. */
    private String send(String subject, String data) throws Exception {
        String id = UUID.randomUUID().toString();
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.addresses().broker());
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.DEMAND, PARTITION, subject, data, headers(id, subject)))
                    .get();
        }
        return id;
    }

    private static List<Header> headers(String id, String subject) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id),
                header("ce_type", "io.shangquan.demand.submitted.v1"),
                header("ce_source", "/demand-service"),
                header("ce_subject", subject),
                header("ce_time", Instant.now().toString()),
                header("ce_sequence", "0001000000000001"),
                header("ce_district", DISTRICT));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
