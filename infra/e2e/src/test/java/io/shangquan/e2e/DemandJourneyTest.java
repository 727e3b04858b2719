package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.local.demo.watch.InboxWatch;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A merchant asks, the office routes, a department solves, the merchant rates. */
@Journey
@Order(1)
class DemandJourneyTest {

    private static final String DISTRICT = "110105-gongti";
    private static final String DEMANDS = in(DISTRICT, "/demands");
    private static final String MERCHANT = "rep-gongti";
    private static final String OFFICE = "office-gongti";
    private static final String OFFICER = "environment-gongti";

    private final Client client;
    private final RunningSuite suite;

    DemandJourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void aDemandTravelsFromTheMerchantToTheRatesAndEverybodyHearsOfIt() throws Exception {
        long answersBefore = answers();
        try (InboxWatch stream = InboxWatch.start(suite.api(), OFFICER, Clock.systemUTC())) {
            assertThat(stream.awaitOpen(ofSeconds(10))).isTrue();

            Reply filed = client.post(MERCHANT, DEMANDS, """
                    {"category": "environment.lighting", "description": "The lamp at the entrance is broken", "site": "site-xingyuan"}
                    """);
            assertThat(filed.status()).isEqualTo(201);
            assertThat(filed.get("status")).isEqualTo("SUBMITTED");
            String demand = DEMANDS + "/" + filed.get("id");
            assertThat(filed.header("Location")).isEqualTo(demand);

            Reply routed = client.change(OFFICE, demand + "/routing", filed.version(), "{}");
            assertThat(routed.get("status")).isEqualTo("ROUTED");
            assertThat(routed.json().path("lead").path("unit").asString()).isEqualTo("environment");

            String routing = awaitEntry(OFFICER, filed.get("id"), "io.shangquan.demand.routed.v1");
            await().atMost(ofSeconds(10)).until(() -> stream.seenAt(routing).isPresent());

            Reply takenUp = client.change(OFFICER, demand + "/take-up", routed.version(), "{}");
            assertThat(takenUp.get("status")).isEqualTo("IN_PROGRESS");
            Reply contacted = client.change(OFFICER, demand + "/first-contact", takenUp.version(), "{}");
            Reply resolved = client.change(
                    OFFICER,
                    demand + "/resolution",
                    contacted.version(),
                    "{\"outcome\": \"SOLVED\", \"text\": \"The lamp was replaced\"}");
            assertThat(resolved.get("status")).isEqualTo("RESOLVED");
            awaitEntry(MERCHANT, filed.get("id"), "io.shangquan.demand.resolved.v1");

            Reply rated = client.change(
                    MERCHANT, demand + "/rating", resolved.version(), "{\"solved\": true, \"satisfied\": true}");
            assertThat(rated.get("status")).isEqualTo("CLOSED");

            await().atMost(ofSeconds(10)).until(() -> answers() == answersBefore + 1);
            await().atMost(ofSeconds(10))
                    .untilAsserted(() -> assertThat(history(demand))
                            .contains("call-back-asked", "call-back-ended")
                            .containsSubsequence(
                                    "submitted",
                                    "routed",
                                    "taken-up",
                                    "first-contacted",
                                    "resolved",
                                    "rated",
                                    "closed"));
            await().atMost(ofSeconds(10))
                    .untilAsserted(() -> assertThat(told(OFFICE, filed.get("id")))
                            .contains(
                                    "submitted district-office own",
                                    "routed environment",
                                    "routed SUBMITTER",
                                    "taken-up SUBMITTER",
                                    "closed environment"));
            assertThat(told(MERCHANT, filed.get("id"))).contains("routed environment", "routed SUBMITTER own");
            assertThat(events(client.get(MERCHANT, notices(filed.get("id")))
                            .json()
                            .path("items")))
                    .as("what was told was published, under the same ids")
                    .containsAnyElementsOf(events(
                            client.get(MERCHANT, demand + "/self-check").json().path("published")));
        }
    }

    private long answers() throws IOException, InterruptedException {
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        Reply rates = client.get(OFFICE, in(DISTRICT, "/demand-rates?month=" + month));
        return rates.json()
                .path("byCategory")
                .path("environment.lighting")
                .path("answered")
                .asLong(0);
    }

    private List<String> history(String demand) throws IOException, InterruptedException {
        List<String> types = new ArrayList<>();
        for (JsonNode entry : client.get(MERCHANT, demand + "/history").json()) {
            types.add(shortType(entry));
        }
        return types;
    }

    /** What was told to whom, as somebody may see it. */
    private List<String> told(String account, String demand) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        for (JsonNode notice : client.get(account, notices(demand)).json().path("items")) {
            for (JsonNode recipient : notice.path("recipients")) {
                String whom = recipient
                        .path("unit")
                        .asString(recipient
                                .path("role")
                                .asString(recipient.path("kind").asString("")));
                told.add(shortType(notice) + ' ' + whom + (recipient.path("own").asBoolean() ? " own" : ""));
            }
        }
        return told;
    }

    private static String notices(String demand) {
        return in(DISTRICT, "/notices?demand=" + demand);
    }

    private static List<String> events(JsonNode steps) {
        return steps.valueStream().map(step -> step.path("event").asString("")).toList();
    }

    private static String shortType(JsonNode step) {
        return step.path("type").asString("").replaceAll(".*\\.demand\\.|\\.v1", "");
    }

    /** The event of the entry that tells of it. */
    private String awaitEntry(String account, String demand, String type) {
        return await().atMost(ofSeconds(10)).until(() -> entry(account, demand, type), event -> !event.isEmpty());
    }

    private String entry(String account, String demand, String type) throws IOException, InterruptedException {
        for (JsonNode entry : client.get(account, "/api/v1/inbox").json().path("items")) {
            if (entry.path("subject").asString("").equals(demand)
                    && entry.path("type").asString("").equals(type)) {
                return entry.path("event").asString("");
            }
        }
        return "";
    }
}
