package io.shangquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The street gives its offices less time: first on paper, then for what begins from now on. */
@Journey
@Order(6)
class RuleChangeJourneyTest {

    private static final String BEFORE = "2026-1";
    private static final String AFTER = "9001-1";

    private final Client client;
    private final RunningSuite suite;

    RuleChangeJourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void aChangeIsTriedOnPastDemandsAndHoldsForNewOnesOnly() throws Exception {
        NewDistrict district = NewDistrict.founded(client, "rules");
        String office = "office." + district.id();
        new Newcomers(suite, district).take(Map.of("office/head", office));
        FiledDemand past = filed(district, office);
        past.move(office, "routing", "{}");
        JsonNode pastDeadlines = past.get(office, "/deadlines").json();

        Reply draft = district.draftRules(AFTER, "{\"hours\": 3}");
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.json().path("gaps")).isEmpty();
        JsonNode tried =
                district.get("/deadline-rules/" + AFTER + "/simulation").json();
        assertThat(tried.path("demands").asInt()).isEqualTo(1);
        assertThat(tried.path("different"))
                .extracting(row -> row.path("clock").asString())
                .containsExactlyInAnyOrder("ACCEPT", "FIRST_CONTACT", "RESOLVE");
        assertThat(tried.path("different")).allSatisfy(row -> {
            assertThat(row.path("demand").asString()).isEqualTo(past.id());
            assertThat(moment(row, "wouldBeDueAt")).isBefore(moment(row, "wasDueAt"));
        });
        assertThat(client.post(office, Client.in(district.id(), "/deadline-rules/" + AFTER + "/publication"), "{}")
                        .problem())
                .isEqualTo("403 not-permitted");

        assertThat(district.publishRules(AFTER).status()).isEqualTo(200);

        assertThat(past.get(office, "/deadlines").json()).as("stays as it was").isEqualTo(pastDeadlines);
        assertThat(rules(pastDeadlines)).containsOnly(BEFORE);
        JsonNode explained = filed(district, office).get(office, "/deadlines").json();
        assertThat(rules(explained)).containsExactly(AFTER);
        JsonNode accept = explained.path(0);
        assertThat(accept.path("roundTheClock").asBoolean()).isTrue();
        assertThat(moment(accept, "dueAt"))
                .isEqualTo(moment(accept, "startedAt").plus(Duration.ofHours(3)));
    }

    private FiledDemand filed(NewDistrict district, String office) throws IOException, InterruptedException {
        return FiledDemand.by(
                client,
                office,
                district.id(),
                "{\"category\": \"safety.order\", \"description\": \"A fight at night\", \"channel\": \"HOTLINE\", \"contact\": {\"name\": \"Wang\", \"phone\": \"13800000003\"}}");
    }

    private static List<String> rules(JsonNode deadlines) {
        return deadlines
                .valueStream()
                .map(deadline -> deadline.path("rules").asString())
                .toList();
    }

    private static Instant moment(JsonNode of, String field) {
        return Instant.parse(of.path(field).asString());
    }
}
