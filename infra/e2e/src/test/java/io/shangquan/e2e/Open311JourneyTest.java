package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** A civic app that knows nothing but GeoReport v2 files for a merchant and follows what becomes of it. */
@Journey
@Order(3)
class Open311JourneyTest {

    private static final String DISTRICT = "110105-gongti";
    private static final String OPEN311 = in(DISTRICT, "/open311/v2");
    private static final String MERCHANT = "rep-gongti";
    private static final String OFFICE = "office-gongti";
    private static final String OFFICER = "environment-gongti";

    private final Client client;
    private final RunningSuite suite;

    Open311JourneyTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @Test
    void anAppFilesAndFollowsToTheEndInJson() throws Exception {
        JsonNode services = json("/services.json");
        assertThat(services)
                .anySatisfy(service ->
                        assertThat(service.path("service_code").asString()).isEqualTo("environment.noise"));
        JsonNode definition = json("/services/environment.noise.json").path(0);
        assertThat(definition.path("attributes"))
                .extracting(attribute -> attribute.path("code").asString())
                .contains("site", "noise-source");

        Reply filed = file("json", Map.of("attribute[noise-source]", "music"));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String number = filed.json().path(0).path("service_request_id").asString();
        JsonNode seen = json("/requests/" + number + ".json").path(0);
        assertThat(seen.path("status").asString()).isEqualTo("open");
        assertThat(seen.path("service_code").asString()).isEqualTo("environment.noise");

        FiledDemand demand = demandOf(number);
        assertThat(demand.get(OFFICE, "").json().path("answers").path(0).path("values"))
                .extracting(JsonNode::asString)
                .containsExactly("music");
        solve(demand);

        JsonNode closed = json("/requests/" + number + ".json").path(0);
        assertThat(closed.path("status").asString()).isEqualTo("closed");
        assertThat(closed.path("status_notes").asString()).isEqualTo("RESOLVED: They turned it down");
        assertThat(closed.path("agency_responsible").asString()).isEqualTo("environment");
        assertThat(numbers("?status=closed&service_code=environment.noise")).contains(number);
        assertThat(numbers("?status=open")).doesNotContain(number);
    }

    @Test
    void anAppFilesAndFollowsInXml() throws Exception {
        assertThat(texts(xml("/services.xml"), "service_code")).contains("environment.noise");
        assertThat(texts(xml("/services/environment.noise.xml"), "code")).contains("site", "noise-source");

        Reply filed = file("xml", Map.of("attribute[noise-source]", "vehicles"));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String number = texts(parsed(filed), "service_request_id").getFirst();

        Document seen = xml("/requests/" + number + ".xml");
        assertThat(seen.getDocumentElement().getTagName()).isEqualTo("service_requests");
        assertThat(texts(seen, "status")).containsExactly("open");
        assertThat(texts(seen, "description")).containsExactly("Noise <all night> & every night");
        assertThat(texts(xml("/requests.xml?status=open&service_code=environment.noise"), "service_request_id"))
                .contains(number);
        assertThat(texts(xml("/requests.xml?status=closed"), "service_request_id"))
                .doesNotContain(number);
    }

    @Test
    void whatIsWrongIsSaidAsTheStandardSaysIt() throws Exception {
        Reply wrongAnswer = file("json", Map.of("attribute[noise-source]", "ghosts"));
        assertThat(wrongAnswer.status()).isEqualTo(400);
        assertThat(wrongAnswer.json().path(0).path("description").asString()).contains("wrong-answers", "noise-source");

        Reply noService = file("xml", Map.of("service_code", "nothing"));
        assertThat(texts(parsed(noService), "code")).containsExactly("400");
        assertThat(parsed(noService).getDocumentElement().getTagName()).isEqualTo("errors");

        assertThat(file("json", Map.of("api_key", "made-up"))
                        .json()
                        .path(0)
                        .path("code")
                        .asInt())
                .isEqualTo(403);
        assertThat(file("json", Map.of("api_key", suite.token("rep-yaxiu"))).status())
                .as("another district does not exist")
                .isEqualTo(404);
        assertThat(client.get("rep-gongti-2", OPEN311 + "/requests.json").text())
                .as("nobody reads what others have filed")
                .doesNotContain("Noise <all night>");
    }

    private Reply file(String format, Map<String, String> other) throws IOException, InterruptedException {
        Map<String, String> form = new TreeMap<>(Map.of(
                "api_key", suite.token(MERCHANT),
                "jurisdiction_id", DISTRICT,
                "service_code", "environment.noise",
                "address_id", "site-xingyuan",
                "description", "Noise <all night> & every night"));
        form.putAll(other);
        return client.form(OPEN311 + "/requests." + format, form);
    }

    /** What the street does meanwhile, in its own console. */
    private static void solve(FiledDemand demand) throws IOException, InterruptedException {
        demand.move(OFFICE, "routing", "{}");
        demand.move(OFFICER, "take-up", "{}");
        demand.move(OFFICER, "resolution", "{\"outcome\": \"SOLVED\", \"text\": \"They turned it down\"}");
    }

    private FiledDemand demandOf(String number) throws IOException, InterruptedException {
        JsonNode found = client.get(OFFICE, in(DISTRICT, "/demands?number=" + number))
                .json()
                .path("items")
                .path(0);
        return new FiledDemand(
                client, in(DISTRICT, "/demands/" + found.path("id").asString()));
    }

    private List<String> numbers(String query) throws IOException, InterruptedException {
        return json("/requests.json" + query)
                .valueStream()
                .map(request -> request.path("service_request_id").asString())
                .toList();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        Reply reply = client.get(MERCHANT, OPEN311 + path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Document xml(String path) throws Exception {
        Reply reply = client.get(MERCHANT, OPEN311 + path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return parsed(reply);
    }

    private static Document parsed(Reply reply) throws Exception {
        assertThat(reply.header("Content-Type")).startsWith("application/xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(reply.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document xml, String element) {
        NodeList found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }
}
