package io.shangquan.organisation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shangquan.platform.core.json.PlatformJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** As much of Keycloak's admin API as the service uses, in memory, with the answers that Keycloak 26 gives. */
final class FakeKeycloak {

    static final String SECRET = "secret of the test";
    static final FakeKeycloak INSTANCE = new FakeKeycloak();

    private static final String ADMIN = "/admin/realms/test";
    private static final String TOKEN = "/token";
    private static final String ACCESS = "access-token";

    private final JsonMapper json = PlatformJson.lenient();
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> endedSessions = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile boolean away;

    private FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String adminUri() {
        return base() + ADMIN;
    }

    String tokenUri() {
        return base() + TOKEN;
    }

    void setAway(boolean now) {
        away = now;
    }

    /** Keeps a user with grants that no appointment gave, and an attribute that nobody may lose. */
    void add(String person, String... grants) {
        ObjectNode user = json.createObjectNode()
                .put("id", person)
                .put("username", person)
                .put("enabled", true);
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray("displayName").add("of " + person);
        ArrayNode held = attributes.putArray("grants");
        List.of(grants).forEach(held::add);
        users.put(person, user);
    }

    List<String> grantsOf(String person) {
        List<String> grants = new ArrayList<>();
        user(person).path("attributes").path("grants").forEach(grant -> grants.add(grant.asString()));
        return grants;
    }

    ObjectNode user(String person) {
        return Objects.requireNonNull(users.get(person));
    }

    /** Who has a user name. */
    String personOf(String username) {
        return users.entrySet().stream()
                .filter(user -> user.getValue().path("username").asString().equals(username))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    long sessionsEnded(String person) {
        return endedSessions.stream().filter(person::equals).count();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (away) {
                reply(exchange, 503, "");
            } else if (path.equals(TOKEN)) {
                token(exchange, body);
            } else if (!("Bearer " + ACCESS).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                reply(exchange, 401, "");
            } else if (path.equals(ADMIN + "/users")) {
                users(exchange, body);
            } else {
                user(exchange, path.substring((ADMIN + "/users/").length()).split("/", -1), body);
            }
        }
    }

    private void token(HttpExchange exchange, String form) throws IOException {
        boolean known = form.contains("client_secret=secret+of+the+test") && form.contains("client_credentials");
        reply(exchange, known ? 200 : 401, "{\"access_token\":\"" + ACCESS + "\",\"expires_in\":60}");
    }

    private void users(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            String query = exchange.getRequestURI().getQuery();
            ArrayNode found = json.createArrayNode();
            users.values().stream()
                    .filter(user ->
                            query.endsWith("&username=" + user.path("username").asString())
                                    || query.endsWith("&q=accountKey:"
                                            + user.path("attributes")
                                                    .path("accountKey")
                                                    .path(0)
                                                    .asString("none")))
                    .forEach(found::add);
            reply(exchange, 200, found.toString());
            return;
        }
        ObjectNode user = (ObjectNode) json.readTree(body);
        boolean taken =
                users.values().stream().anyMatch(other -> other.path("username").equals(user.path("username")));
        if (taken) {
            reply(exchange, 409, "{\"errorMessage\":\"User exists with same username\"}");
            return;
        }
        String id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id));
        exchange.getResponseHeaders().add("Location", adminUri() + "/users/" + id);
        reply(exchange, 201, "");
    }

    private void user(HttpExchange exchange, String[] path, String body) throws IOException {
        ObjectNode user = users.get(path[0]);
        if (user == null) {
            reply(exchange, 404, "{\"error\":\"User not found\"}");
        } else if (path.length == 2) {
            if (path[1].equals("logout")) {
                endedSessions.add(path[0]);
            }
            reply(exchange, 204, "");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            users.put(path[0], (ObjectNode) json.readTree(body));
            reply(exchange, 204, "");
        } else {
            reply(exchange, 200, user.toString());
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
