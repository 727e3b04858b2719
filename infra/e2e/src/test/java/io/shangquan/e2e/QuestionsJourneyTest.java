package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a category has to know is asked before anything is filed, whichever way it comes. */
@Journey
@Order(4)
class QuestionsJourneyTest {

    private static final String DISTRICT = "110105-yaxiu";
    private static final String OPEN311 = in(DISTRICT, "/open311/v2");
    private static final String MERCHANT = "rep-yaxiu";
    private static final String OFFICE = "office-yaxiu";
    private static final String CATEGORY = "industry.recruitment";

    private final Client client;
    private final RunningSuite suite;

    QuestionsJourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void aRequiredQuestionIsAnsweredBeforeADemandIsFiled() throws Exception {
        Reply unanswered = client.post(MERCHANT, in(DISTRICT, "/demands"), body("{\"vacancies\": [\"3\"]}"));
        assertThat(unanswered.problem()).isEqualTo("422 wrong-answers");
        assertThat(unanswered.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/answers/occupation");

        FiledDemand filed = FiledDemand.by(
                client, MERCHANT, DISTRICT, body("{\"vacancies\": [\"3\"], \"occupation\": [\"Cashier\"]}"));

        assertThat(answers(filed.get(MERCHANT, "").json()))
                .isEqualTo(Map.of("vacancies", "3", "occupation", "Cashier"))
                .isEqualTo(answers(filed.get(OFFICE, "").json()));
    }

    @Test
    void itIsARequiredAttributeForACivicApp() throws Exception {
        JsonNode definition = client.get(MERCHANT, OPEN311 + "/services/" + CATEGORY + ".json")
                .json();
        assertThat(definition.path(0).path("attributes"))
                .filteredOn(attribute -> attribute.path("required").asBoolean())
                .extracting(attribute -> attribute.path("code").asString())
                .containsExactly("vacancies", "occupation");
        Map<String, String> form = new TreeMap<>(Map.of(
                "api_key", suite.token(MERCHANT),
                "service_code", CATEGORY,
                "address_id", "site-yajing",
                "description", "We look for people",
                "attribute[vacancies]", "3"));
        Reply unanswered = client.form(OPEN311 + "/requests.json", form);
        assertThat(unanswered.status()).isEqualTo(400);
        assertThat(unanswered.text()).contains("attribute[occupation]: required");

        form.put("attribute[occupation]", "Cashier");
        assertThat(client.form(OPEN311 + "/requests.json", form).status()).isEqualTo(201);
    }

    private static String body(String answers) {
        return """
                {"category": "%s", "description": "We look for people", "site": "site-yajing", "answers": %s}
                """.formatted(CATEGORY, answers);
    }

    private static Map<String, String> answers(JsonNode demand) {
        return demand.path("answers")
                .valueStream()
                .collect(toMap(
                        answer -> answer.path("question").asString(),
                        answer -> answer.path("values").path(0).asString()));
    }
}
