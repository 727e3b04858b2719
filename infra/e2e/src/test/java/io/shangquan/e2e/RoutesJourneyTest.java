package io.shangquan.e2e;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each route to its end, and what happens to a demand that nobody takes up. */
@Journey
@Order(2)
class RoutesJourneyTest {

    private static final String DISTRICT = "110105-gongti";
    private static final String MERCHANT = "rep-gongti";
    private static final String OFFICE = "office-gongti";
    private static final String OFFICER = "environment-gongti";
    private static final String SOLVED = "{\"outcome\": \"SOLVED\", \"text\": \"It is done\"}";
    private static final String CONTENT = "{\"solved\": true, \"satisfied\": true}";

    private final Client client;
    private final RunningSuite suite;

    RoutesJourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void aDepartmentGetsADemandOnceMoreIfTheCallBackFindsItUnsolved() throws Exception {
        FiledDemand demand = filed("environment.greening");
        demand.move(OFFICE, "routing", "{}");
        resolve(demand);

        demand.move(
                OFFICE,
                "call-backs",
                "{\"reached\": true, \"solved\": false, \"satisfied\": false, \"reason\": \"NOT_DONE\"}");
        assertThat(demand.status(MERCHANT)).isEqualTo("REOPENED");

        demand.move(OFFICE, "routing", "{}");
        resolve(demand);
        demand.move(OFFICE, "call-backs", "{\"reached\": true, \"solved\": true, \"satisfied\": true}");
        assertThat(demand.status(MERCHANT)).isEqualTo("CLOSED");
        assertThat(demand.get(MERCHANT, "").json().path("round").asInt()).isEqualTo(2);
    }

    @Test
    void unitsThatAreWhistledForReportInSolveItByAPlanAndAgreeOnMinutes() throws Exception {
        String lead = "safety-gongti";
        Map<String, String> officers =
                Map.of("safety", lead, "environment", OFFICER, "bureau-urban-management", "bureau-urban");
        FiledDemand demand = filed("safety.parking");
        demand.move(OFFICE, "routing", """
                {"route": "WHISTLE", "unit": "safety", "whistle": {
                  "assisting": ["environment", "bureau-urban-management"], "place": "The north gate", "meetAt": "%s"}}
                """.formatted(Instant.now().plus(ofMinutes(10))));
        demand.awaitStatus(OFFICE, "/whistle", "PROPOSED");
        demand.change("section", "/whistle", "/confirmation", "{}");
        demand.move(lead, "take-up", "{}");

        eachDoesItsPart(demand, officers, demand.get(lead, "/whistle").get("code"));
        demand.change(lead, "/whistle", "/minutes", "{\"text\": \"The gate is kept free from now on\"}");
        assertThat(demand.get(lead, "/whistle").json().path("units"))
                .allSatisfy(
                        part -> assertThat(part.path("outcome").path("result").asString())
                                .isEqualTo("DONE"))
                .hasSize(3);

        carryOutPlan(demand, lead);
        await().atMost(ofSeconds(10))
                .until(() -> !demand.get(lead, "").json().path("planOpen").asBoolean());
        demand.move(lead, "resolution", SOLVED);
        demand.awaitStatus(OFFICE, "/whistle", "ENDED");
        calledInVainAndRated(demand);
    }

    @Test
    void aTeamComesToTheDoorAtTheTimeThatTheMerchantChoseAndTheMerchantSigns() throws Exception {
        FiledDemand demand = filed("environment.signs");
        demand.move(OFFICE, "routing", "{\"route\": \"DOOR_TO_DOOR\"}");
        demand.move(OFFICER, "take-up", "{}");
        Instant soon = Instant.now().plus(ofSeconds(3));
        String slot = "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(soon, soon.plus(ofMinutes(30)));
        demand.post(OFFICER, "/door-service/offers", "{\"slots\": [" + slot + "]}");
        demand.change(MERCHANT, "/door-service", "/choice", slot);

        await().atMost(ofSeconds(10)).until(() -> Instant.now().isAfter(soon));
        Reply visited = demand.change(OFFICER, "/door-service", "/visit", """
                {"outcome": "SOLVED_ON_SITE", "text": "The sign hangs straight", "signedBy": "袁可欣"}
                """);
        assertThat(visited.get("status")).isEqualTo("VISITED");
        assertThat(visited.json().path("visit").path("signedBy").asString()).startsWith("袁");

        demand.move(OFFICER, "resolution", SOLVED);
        calledInVainAndRated(demand);
    }

    @Test
    void aDeadlineThatPassesGoesUpTheTiersUntilSomebodyAcknowledgesIt() throws Exception {
        NewDistrict district = NewDistrict.founded(client, "escalation");
        String secretary = "secretary." + district.id();
        String leader = "leader." + district.id();
        new Newcomers(suite, district)
                .take(Map.of("office/district-secretary", secretary, "district/street-leader", leader));
        district.draftRules("9001-1", "{\"duration\": \"PT8S\"}");
        assertThat(district.publishRules("9001-1").status()).isEqualTo(200);

        FiledDemand demand = FiledDemand.by(
                client,
                secretary,
                district.id(),
                "{\"category\": \"safety.order\", \"description\": \"Nobody comes\", \"channel\": \"HOTLINE\", \"contact\": {\"name\": \"Wang\", \"phone\": \"13800000003\"}}");
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(demand.escalations(secretary)).hasSize(2));

        JsonNode warned = demand.escalations(secretary).path(0);
        assertThat(warned.path("missed").asBoolean()).isFalse();
        assertThat(trail(warned)).containsExactly("3 told");
        JsonNode missed = demand.escalations(secretary).path(1);
        assertThat(missed.path("clock").asString()).isEqualTo("ACCEPT");
        assertThat(missed.path("missed").asBoolean()).isTrue();
        assertThat(trail(missed)).as("nobody coordinates").containsExactly("2 VACANT", "1 told");
        String acknowledgement = "/escalations/" + missed.path("id").asString() + "/acknowledgement";
        assertThat(client.post(secretary, demand.path() + acknowledgement, "{}").problem())
                .isEqualTo("403 not-told-to-you");
        Reply seen = demand.post(leader, acknowledgement, "{}");
        assertThat(seen.json().path("answer").path("kind").asString()).isEqualTo("ACKNOWLEDGED");
    }

    private FiledDemand filed(String category) throws IOException, InterruptedException {
        return FiledDemand.by(client, MERCHANT, DISTRICT, """
                {"category": "%s", "description": "At the entrance of our shop", "site": "site-xingyuan"}
                """.formatted(category));
    }

    private static void resolve(FiledDemand demand) throws IOException, InterruptedException {
        demand.move(OFFICER, "take-up", "{}");
        demand.move(OFFICER, "first-contact", "{}");
        demand.move(OFFICER, "resolution", SOLVED);
    }

    /** Each unit says that it comes, shows on site that it is there, and says what it has done. */
    private static void eachDoesItsPart(FiledDemand demand, Map<String, String> officers, String code)
            throws IOException, InterruptedException {
        for (Map.Entry<String, String> officer : officers.entrySet()) {
            String unit = officer.getKey();
            demand.change(officer.getValue(), "/whistle", "/reports", """
                    {"unit": "%s"}""".formatted(unit));
            demand.change(officer.getValue(), "/whistle", "/sign-ins", """
                    {"unit": "%s", "code": "%s"}""".formatted(unit, code));
            demand.change(officer.getValue(), "/whistle", "/outcomes", """
                    {"unit": "%s", "result": "DONE", "text": "Our part is done"}""".formatted(unit));
        }
    }

    /** The plan as the template of the category says, and the evidence of each of its tasks. */
    private static void carryOutPlan(FiledDemand demand, String lead) throws IOException, InterruptedException {
        demand.post(lead, "/plan", "");
        demand.change(lead, "/plan", "/proposal", "{}");
        Reply approved = demand.change(OFFICE, "/plan", "/decision", "{\"approved\": true}");
        for (JsonNode task : approved.json().path("tasks")) {
            demand.change(
                    lead,
                    "/plan",
                    "/tasks/" + task.path("id").asString() + "/completion",
                    "{\"evidence\": \"A photo of the gate\"}");
        }
        assertThat(demand.get(lead, "/plan").get("status")).isEqualTo("COMPLETED");
    }

    private static void calledInVainAndRated(FiledDemand demand) throws IOException, InterruptedException {
        demand.move(OFFICE, "call-backs", "{\"reached\": false, \"reason\": \"NO_ANSWER\"}");
        assertThat(demand.status(MERCHANT)).isEqualTo("RESOLVED");
        demand.move(MERCHANT, "rating", CONTENT);
        assertThat(demand.status(MERCHANT)).isEqualTo("CLOSED");
    }

    /** Each step with its tier, and why nobody was told there. */
    private static List<String> trail(JsonNode escalation) {
        return escalation
                .path("trail")
                .valueStream()
                .map(step -> step.path("tier").asInt() + " "
                        + step.path("passedOver").asString("told"))
                .toList();
    }
}
