package io.shangquan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.demand.test.Street;
import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestDistricts;
import io.shangquan.platform.test.TestTokens;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

/** What a client of GeoReport v2 sends and expects; it knows neither our keys nor our problems. */
@ServiceTest
class Open311JourneyTest {

    private static final String OPEN311 = Street.DISTRICT + "/open311/v2";
    private static final String GRANT =
            "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/" + Street.CODE;

    @LocalServerPort
    int port;

    private Street street;
    private TestClient nobody;

    @BeforeAll
    static void units() throws InterruptedException {
        Street.tellUnits();
    }

    @BeforeEach
    void people() {
        street = Street.at(port);
        nobody = TestClient.at(port, "");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> street.merchant()
                                .post(Street.DEMANDS, Street.demand("site-a"))
                                .status()
                        == 201);
    }

    @Test
    void a_request_is_filed_and_followed_in_xml() throws Exception {
        Answer filed = post("requests.xml", form(Map.of()));
        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        String number = text(filed, "service_request_id");

        Document seen = xml(street.merchant().get(OPEN311 + "/requests/" + number + ".xml"));

        assertThat(seen.getDocumentElement().getTagName()).isEqualTo("service_requests");
        assertThat(text(seen, "status")).isEqualTo("open");
        assertThat(text(seen, "status_notes")).isEqualTo("SUBMITTED");
        assertThat(text(seen, "service_code")).isEqualTo("safety.parking");
        assertThat(text(seen, "description")).isEqualTo("道闸 <打不开> & 堵车");
        assertThat(text(seen, "lat")).isEqualTo("39.9");
        assertThat(text(seen, "expected_datetime")).endsWith("Z");
        JsonNode demand = street.office()
                .get(Street.DEMANDS + "?number=" + number)
                .json()
                .path("items")
                .path(0);
        assertThat(demand.path("channel").asString()).isEqualTo("THIRD_PARTY");
        assertThat(demand.path("enterprise").asString()).isEqualTo(Street.CODE);
        assertThat(demand.path("contactPhone").asString()).contains("*");
        assertThat(xml(street.merchant().get(OPEN311 + "/tokens/" + number + ".xml"))
                        .getElementsByTagName("token")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void a_request_is_filed_and_followed_to_its_end_in_json() {
        Answer filed = post("requests.json", form(Map.of("address_id", "site-a", "attribute[urgency]", "URGENT")));
        String number = filed.json().path(0).path("service_request_id").asString();
        assertThat(number).as(filed.response().body()).matches("[0-9]{4}-[0-9]{6}");
        String id = street.office()
                .get(Street.DEMANDS + "?number=" + number)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        street.move(street.office(), id, "routing", "{}");
        street.move(street.officer("safety"), id, "take-up", "");
        street.move(street.officer("safety"), id, "resolution", "{\"outcome\":\"SOLVED\",\"text\":\"repaired\"}");

        JsonNode seen = street.merchant()
                .get(OPEN311 + "/requests.json?service_request_id=" + number + ",2026-999999")
                .json();

        assertThat(seen).hasSize(1);
        assertThat(seen.path(0).path("status").asString()).isEqualTo("closed");
        assertThat(seen.path(0).path("status_notes").asString()).isEqualTo("RESOLVED: repaired");
        assertThat(seen.path(0).path("agency_responsible").asString()).isEqualTo("safety");
        assertThat(numbers("?status=closed&service_code=safety.parking")).contains(number);
        assertThat(numbers("?status=open")).doesNotContain(number);
        assertThat(numbers("?service_code=culture.brand")).doesNotContain(number);
        assertThat(numbers("?end_date=2020-01-01T00:00:00Z")).isEmpty();
        TestClient other = street.person(
                "other", "enterprise-rep@district/" + TestDistricts.GONGTI + "/enterprise/91110105MA0000002Y");
        assertThat(other.get(OPEN311 + "/requests/" + number + ".json").status())
                .isEqualTo(404);
    }

    @Test
    void services_and_their_attributes_are_told() throws Exception {
        JsonNode services = street.merchant().get(OPEN311 + "/services.json").json();
        Document definition = xml(street.merchant().get(OPEN311 + "/services/safety.parking.xml"));

        assertThat(services)
                .filteredOn(service -> service.path("service_code").asString().equals("safety.parking"))
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.path("metadata").asBoolean()).isTrue();
                    assertThat(service.path("type").asString()).isEqualTo("realtime");
                });
        assertThat(definition.getElementsByTagName("attribute").getLength()).isEqualTo(4);
        assertThat(definition.getElementsByTagName("key").getLength()).isEqualTo(4);
    }

    @Test
    void questions_of_the_category_are_attributes() throws Exception {
        Document definition = xml(street.merchant().get(OPEN311 + "/services/environment.noise.xml"));
        assertThat(definition.getElementsByTagName("attribute").getLength()).isEqualTo(7);

        Answer filed = post(
                "requests.json",
                form(Map.of("service_code", "environment.noise", "attribute[noise-source]", "music"))
                        + "&attribute%5Bnoise-hours%5D%5B%5D=day&attribute%5Bnoise-hours%5D%5B%5D=night");
        assertThat(filed.status()).as(filed.response().body()).isEqualTo(201);
        JsonNode answers = street.office()
                .get(Street.DEMANDS + "?number="
                        + filed.json().path(0).path("service_request_id").asString())
                .json()
                .path("items")
                .path(0)
                .path("answers");
        assertThat(answers.path(0).path("values"))
                .extracting(JsonNode::asString)
                .containsExactly("day", "night");
    }

    @Test
    void an_attribute_that_the_service_does_not_have_is_refused_by_its_name() throws Exception {
        String before = newest();
        String form = form(Map.of("attribute[noise-source]", "music", "attribute[floor][]", "B1"));

        Answer refused = post("requests.json", form);
        Answer refusedInXml = post("requests.xml", form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path(0).path("code").asInt()).isEqualTo(400);
        assertThat(refused.json().path(0).path("description").asString())
                .contains("wrong-answers", "attribute[noise-source]: unknown-question", "attribute[floor]");
        assertThat(refusedInXml.status()).isEqualTo(400);
        assertThat(xml(refusedInXml).getDocumentElement().getTagName()).isEqualTo("errors");
        assertThat(text(refusedInXml, "code")).isEqualTo("400");
        assertThat(text(refusedInXml, "description")).contains("attribute[noise-source]: unknown-question");
        assertThat(newest()).as("nothing is filed").isEqualTo(before);
    }

    @Test
    void errors_are_written_as_the_standard_says() throws Exception {
        Answer noKey = nobody.send(nobody.request(OPEN311 + "/requests.xml")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("service_code=safety.parking")));
        assertThat(noKey.status()).isEqualTo(403);
        assertThat(text(noKey, "code")).isEqualTo("403");

        Answer badKey = post("requests.json", form(Map.of("api_key", "abc")));
        assertThat(badKey.status()).isEqualTo(403);
        assertThat(badKey.json().path(0).path("code").asInt()).isEqualTo(403);

        Answer empty = post("requests.json", "api_key=" + token(GRANT));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().path(0).path("description").asString()).contains("lat", "category", "description");

        assertThat(post("requests.json", form(Map.of("lat", "91"))).status()).isEqualTo(400);
        assertThat(post("requests.json", form(Map.of("service_code", "nothing")))
                        .status())
                .isEqualTo(400);
        assertThat(post("requests.json", form(Map.of("jurisdiction_id", TestDistricts.YAXIU)))
                        .status())
                .isEqualTo(404);
        assertThat(post("requests.json", form(Map.of("api_key", token("auditor@street/" + TestDistricts.STREET))))
                        .status())
                .isEqualTo(403);
        assertThat(post(
                                "requests.json",
                                form(Map.of("api_key", token("district-office@district/" + TestDistricts.YAXIU))))
                        .status())
                .isEqualTo(404);
        assertThat(street.merchant().get(OPEN311 + "/requests.json?status=lost").status())
                .isEqualTo(400);
        assertThat(street.merchant().get(OPEN311 + "/services/nothing.json").status())
                .isEqualTo(404);
        assertThat(nobody.get(OPEN311 + "/requests.json?api_key=" + token(GRANT))
                        .status())
                .as("a key in an address is none")
                .isEqualTo(403);
    }

    private String newest() {
        return street.office()
                .get(Street.DEMANDS + "?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asString();
    }

    private List<String> numbers(String query) {
        return street.merchant()
                .get(OPEN311 + "/requests.json" + query)
                .json()
                .valueStream()
                .map(request -> request.path("service_request_id").asString())
                .toList();
    }

    private Answer post(String path, String form) {
        return nobody.send(nobody.request(OPEN311 + "/" + path)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String form(Map<String, String> other) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "api_key", token(GRANT),
                "jurisdiction_id", TestDistricts.GONGTI,
                "service_code", "safety.parking",
                "lat", "39.9",
                "long", "116.4",
                "first_name", "小明",
                "last_name", "王",
                "phone", "13800001234",
                "description", "道闸 <打不开> & 堵车"));
        fields.putAll(other);
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(String grant) {
        return TestTokens.bearer("merchant", grant).replace("Bearer ", "");
    }

    private static String text(Answer answer, String element) throws Exception {
        return text(xml(answer), element);
    }

    private static String text(Document xml, String element) {
        return xml.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document xml(Answer answer) throws Exception {
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.response().body().getBytes(StandardCharsets.UTF_8)));
    }
}
