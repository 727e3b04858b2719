package io.shangquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the identity provider itself holds of accounts, and somebody who meddles with it behind everybody's back. */
record IdentityAdmin(RunningSuite suite) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CLIENT = "organisation-service";

    List<String> grantsOf(String person) throws IOException, InterruptedException {
        return user(person)
                .path("attributes")
                .path("grants")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    boolean isEnabled(String person) throws IOException, InterruptedException {
        return user(person).path("enabled").asBoolean(false);
    }

    int sessionsOf(String person) throws IOException, InterruptedException {
        return JSON.readTree(send(request("/users/" + person + "/sessions")).body())
                .size();
    }

    /** Takes all grants from an account, which no appointment knows of. */
    void stripOfGrants(String person) throws IOException, InterruptedException {
        ObjectNode user = (ObjectNode) user(person);
        user.withObjectProperty("attributes").putArray("grants");
        assertThat(send(request("/users/" + person).PUT(BodyPublishers.ofString(JSON.writeValueAsString(user))))
                        .statusCode())
                .isEqualTo(204);
    }

    private JsonNode user(String person) throws IOException, InterruptedException {
        return JSON.readTree(send(request("/users/" + person)).body());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        String realm = suite.addresses().issuer().replace("/realms/", "/admin/realms/");
        return HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret=" + secret();
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(suite.addresses().tokenEndpoint()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return suite.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As the demonstration realm publishes it. */
    private static String secret() {
        Path root = Path.of(System.getProperty("journeys.root", "."));
        return JSON.readTree(root.resolve("infra/deploy/realm/shangquan-demo-realm.json"))
                .path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString("").equals(CLIENT))
                .findFirst()
                .orElseThrow()
                .path("secret")
                .asString();
    }
}
