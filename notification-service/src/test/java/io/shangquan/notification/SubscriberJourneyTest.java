package io.shangquan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import io.shangquan.contracts.demand.DemandRouted;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.event.Topics;
import io.shangquan.platform.core.event.CloudEventHeaders;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TopicReader;
import io.shangquan.platform.test.TopicWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubscriberJourneyTest extends NotificationTest {

    private static final String SUBSCRIBERS = "/api/v1/streets/" + TestDistricts.STREET + "/subscribers";
    private static final Instant DUE = Instant.parse("2026-03-02T01:30:00Z");
    private static final String ALL = "{\"types\":[],\"districts\":[],\"units\":[]}";

    private TestClient admin;
    private WebhookReceiver bureau;

    @BeforeEach
    void outside() {
        admin = client("two-new", "street-admin@street/" + TestDistricts.STREET);
        bureau = WebhookReceiver.answering("shangquan.example");
    }

    @AfterEach
    void closed() {
        bureau.close();
    }

    @Test
    void what_happens_is_posted_signed_and_without_the_ids_of_people() {
        Registered registered = webhook(ALL);
        String demand = happened(TestDistricts.GONGTI, routed("safety"));
        happened(TestDistricts.ELSEWHERE, routed("safety"));

        WebhookReceiver.Call call = awaitCallAbout(demand);

        assertThatCode(() -> new Webhook(registered.secret())
                        .verify(
                                call.body(),
                                Map.of(
                                        "webhook-id", List.of(call.header("webhook-id")),
                                        "webhook-timestamp", List.of(call.header("webhook-timestamp")),
                                        "webhook-signature", List.of(call.header("webhook-signature")))))
                .doesNotThrowAnyException();
        JsonNode event = JsonMapper.shared().readTree(call.body());
        assertThat(event.path("id").asString()).isEqualTo(call.header("webhook-id"));
        assertThat(event.path("type").asString()).isEqualTo("io.shangquan.demand.routed.v1");
        assertThat(event.path("data").path("unit").asString()).isEqualTo("safety");
        assertThat(event.path("data").has("submitter")).isFalse();
        assertThat(bureau.calls()).noneMatch(other -> other.body().contains(TestDistricts.ELSEWHERE));
        assertThat(admin.get(SUBSCRIBERS + "/" + registered.id()).response().body())
                .as("a secret is shown once")
                .doesNotContain("whsec_");
    }

    @Test
    void what_fails_is_posted_again_under_the_same_id_and_redirects_are_not_followed() {
        bureau.answerNext(500, 302);
        Registered registered = webhook(ALL);
        String demand = happened(TestDistricts.GONGTI, routed("safety"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                deliveryAbout(registered, demand).path("status").asString())
                        .isEqualTo("SENT"));

        List<WebhookReceiver.Call> calls = bureau.calls().stream()
                .filter(call -> call.body().contains(demand))
                .toList();
        assertThat(calls).hasSize(3);
        assertThat(calls.stream().map(call -> call.header("webhook-id")).distinct())
                .hasSize(1);
        assertThat(deliveryAbout(registered, demand)
                        .path("attempts")
                        .valueStream()
                        .map(attempt -> attempt.path("detail").asString()))
                .containsExactly("500", "302", "204");
    }

    @Test
    void an_address_that_is_gone_is_not_called_again_until_it_agrees_anew() {
        bureau.answerNext(410);
        Registered registered = webhook(ALL);
        happened(TestDistricts.GONGTI, routed("safety"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(statusOf(registered)).isEqualTo("GONE"));

        String etag = admin.get(SUBSCRIBERS + "/" + registered.id()).etag();
        assertThat(admin.postAt(SUBSCRIBERS + "/" + registered.id() + "/resumption", "", etag)
                        .code())
                .isEqualTo("subscriber-move-not-legal");
        assertThat(admin.postAt(SUBSCRIBERS + "/" + registered.id() + "/handshake", "", etag)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("ACTIVE");
        Answer again = admin.post(
                SUBSCRIBERS + "/" + registered.id() + "/replays",
                "{\"from\":\"2020-01-01T00:00:00Z\",\"to\":\"2100-01-01T00:00:00Z\",\"failedOnly\":true}");
        assertThat(again.json().path("deliveries").asInt()).isPositive();
        await().atMost(Duration.ofSeconds(20)).until(() -> bureau.calls().size() >= 2);
    }

    @Test
    void a_filter_lets_through_what_it_names() {
        webhook("{\"types\":[\"io.shangquan.demand.*\"],\"districts\":[\"" + TestDistricts.YAXIU
                + "\"],\"units\":[\"culture\"]}");
        happened(TestDistricts.GONGTI, routed("culture"));
        happened(TestDistricts.YAXIU, routed("safety"));
        String demand = happened(TestDistricts.YAXIU, routed("culture"));

        awaitCallAbout(demand);

        assertThat(bureau.calls()).hasSize(1);
    }

    @Test
    void for_a_day_messages_are_signed_with_both_secrets() {
        Registered registered = webhook(ALL);
        String etag = admin.get(SUBSCRIBERS + "/" + registered.id()).etag();
        Answer rotated = admin.postAt(SUBSCRIBERS + "/" + registered.id() + "/secrets", "", etag);
        assertThat(rotated.json().path("secret").asString())
                .startsWith("whsec_")
                .isNotEqualTo(registered.secret());

        WebhookReceiver.Call call = awaitCallAbout(happened(TestDistricts.GONGTI, routed("safety")));

        assertThat(call.header("webhook-signature").split(" ")).hasSize(2);
    }

    @Test
    void a_subscriber_may_get_a_topic_of_its_own() {
        String slug = slug();
        Answer registered =
                admin.post(SUBSCRIBERS, "{\"slug\":\"" + slug + "\",\"name\":\"城管委\",\"filter\":" + ALL + "}");
        assertThat(registered.json().path("subscriber").path("topic").asString())
                .isEqualTo("shangquan.outbound." + slug + ".v1");
        assertThat(registered.json().has("secret")).isFalse();
        String demand = happened(TestDistricts.GONGTI, routed("safety"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TopicReader.types("shangquan.outbound." + slug + ".v1", demand))
                        .containsExactly("io.shangquan.demand.routed.v1"));

        var record =
                TopicReader.all("shangquan.outbound." + slug + ".v1", demand).getFirst();
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .contains("safety")
                .doesNotContain("merchant");
        assertThat(CloudEventHeaders.read(record.headers(), CloudEventHeaders.DISTRICT))
                .contains(TestDistricts.GONGTI);
        assertThat(admin.post(SUBSCRIBERS, "{\"slug\":\"" + slug + "\",\"name\":\"x\",\"filter\":" + ALL + "}")
                        .code())
                .isEqualTo("slug-taken");
    }

    @Test
    void those_who_see_all_of_a_demand_learn_that_it_went_out_and_the_two_new_office_to_whom() {
        webhook(ALL);
        String slug = slug();
        admin.post(SUBSCRIBERS, "{\"slug\":\"" + slug + "\",\"name\":\"街道平台\",\"filter\":" + ALL + "}");
        String demand = happened(TestDistricts.GONGTI, routed("safety"));
        TestClient office = client("office", "district-office@district/" + TestDistricts.GONGTI);
        awaitCallAbout(demand);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(outside(admin, demand)).contains("WEBHOOK SENT 城管委", "TOPIC SENT 街道平台"));

        assertThat(outside(office, demand)).contains("WEBHOOK SENT ", "TOPIC SENT ");
        assertThat(outside(
                        client("merchant", "department-officer@district/" + TestDistricts.GONGTI + "/unit/safety"),
                        demand))
                .as("whoever was told only")
                .isEmpty();
    }

    @Test
    void addresses_within_the_network_and_addresses_that_do_not_agree_are_not_called() {
        for (String url : List.of(
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://[fd00::1]/",
                "ftp://example.com/",
                "http://user:password@example.com/",
                "http://192.168.1.1:8080/")) {
            assertThat(admin.post(SUBSCRIBERS, registration(slug(), url, ALL)).code())
                    .as(url)
                    .isEqualTo("url-not-allowed");
        }
        try (WebhookReceiver other = WebhookReceiver.answering("somebody.example")) {
            Answer registered =
                    admin.post(SUBSCRIBERS, registration(slug(), other.url().toString(), ALL));
            assertThat(admin.postAt(SUBSCRIBERS + "/" + registered.createdId() + "/handshake", "", "\"1\"")
                            .code())
                    .isEqualTo("handshake-refused");
        }
    }

    @Test
    void subscribers_are_the_two_new_offices_own_matter() {
        String id = webhook(ALL).id();

        assertThat(client("other-street", "street-admin@street/" + TestDistricts.OTHER_STREET)
                        .get(SUBSCRIBERS + "/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(client("office", "district-office@district/" + TestDistricts.GONGTI)
                        .get(SUBSCRIBERS)
                        .code())
                .isEqualTo("not-permitted");
    }

    private Registered webhook(String filter) {
        Answer registered =
                admin.post(SUBSCRIBERS, registration(slug(), bureau.url().toString(), filter));
        assertThat(registered.status()).isEqualTo(201);
        Answer agreed = admin.postAt(SUBSCRIBERS + "/" + registered.createdId() + "/handshake", "", "\"1\"");
        assertThat(agreed.json().path("status").asString()).isEqualTo("ACTIVE");
        return new Registered(
                registered.createdId(), registered.json().path("secret").asString());
    }

    private static String registration(String slug, String url, String filter) {
        return "{\"slug\":\"" + slug + "\",\"name\":\"城管委\",\"url\":\"" + url + "\",\"filter\":" + filter + "}";
    }

    private static String slug() {
        return "s" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String statusOf(Registered registered) {
        return admin.get(SUBSCRIBERS + "/" + registered.id())
                .json()
                .path("status")
                .asString();
    }

    private JsonNode deliveryAbout(Registered registered, String demand) {
        String id = bureau.calls().stream()
                .filter(call -> call.body().contains(demand))
                .map(call -> call.header("webhook-id"))
                .findFirst()
                .orElse("none");
        return admin.get(SUBSCRIBERS + "/" + registered.id() + "/deliveries")
                .json()
                .path("items")
                .valueStream()
                .filter(delivery -> delivery.path("event").asString().equals(id))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
    }

    /** Whom the first event about a demand reached outside. */
    private static List<String> outside(TestClient reader, String demand) {
        return reader.get("/api/v1/districts/" + TestDistricts.GONGTI + "/notices?demand=" + demand)
                .json()
                .path("items")
                .path(0)
                .path("recipients")
                .valueStream()
                .filter(recipient -> recipient.path("kind").asString().equals("SUBSCRIBER"))
                .map(recipient -> recipient.path("channel").asString()
                        + ' '
                        + recipient.path("state").asString()
                        + ' '
                        + recipient.path("subscriber").asString(""))
                .toList();
    }

    private WebhookReceiver.Call awaitCallAbout(String demand) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        bureau.calls().stream().anyMatch(call -> call.body().contains(demand)));
        return bureau.calls().stream()
                .filter(call -> call.body().contains(demand))
                .findFirst()
                .orElseThrow();
    }

    private static DemandRouted routed(String unit) {
        return new DemandRouted("DIRECT_TRANSFER", unit, 1, DUE, DUE, "merchant");
    }

    private static String happened(String district, Object event) {
        String demand = UUID.randomUUID().toString();
        try {
            TopicWriter.send(
                    Topics.DEMAND,
                    district,
                    demand,
                    UUID.randomUUID().toString(),
                    TopicWriter.FIRST,
                    EventTypes.of(event.getClass()),
                    event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return demand;
    }

    private record Registered(String id, String secret) {}
}
