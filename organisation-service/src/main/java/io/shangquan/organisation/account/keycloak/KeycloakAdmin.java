package io.shangquan.organisation.account.keycloak;

import io.shangquan.organisation.account.domain.IdentityAway;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityUser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keycloak's admin API (26). Grants are the user attribute {@code grants}, which a mapper of the realm puts into access tokens. A user is
 * written back whole, as Keycloak asks for it: attributes that are left out would be removed.
 */
public final class KeycloakAdmin implements IdentityProvider {

    private static final String ATTRIBUTES = "attributes";
    private static final String GRANTS = "grants";
    private static final String DISPLAY_NAME = "displayName";
    /** What asked for the account, so that a repeated request finds what it opened. */
    private static final String ACCOUNT_KEY = "accountKey";

    private static final String USERNAME = "username";
    private static final String ENABLED = "enabled";
    private static final int CREATED = 201;
    private static final int SUCCESS_END = 300;
    private static final int UNAUTHORISED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final URI realm;
    private final IdentityHttp http;
    private final ClientToken token;
    private final JsonMapper json;

    public KeycloakAdmin(IdentityProperties properties, JsonMapper json, Clock clock) {
        this.realm = Objects.requireNonNull(properties.adminUri());
        this.http = new IdentityHttp(properties.timeout(), clock);
        this.token = new ClientToken(http, Objects.requireNonNull(properties.tokenUri()), properties, json, clock);
        this.json = json;
    }

    @Override
    public Optional<IdentityUser> find(String person) {
        return read(person).map(user -> userOf(person, user));
    }

    @Override
    public Optional<IdentityUser> update(String person, UnaryOperator<IdentityUser> change) {
        return read(person).map(representation -> {
            IdentityUser before = userOf(person, representation);
            IdentityUser after = change.apply(before);
            if (!after.equals(before)) {
                representation.put(ENABLED, after.enabled());
                ArrayNode grants = attributesOf(representation).putArray(GRANTS);
                after.grants().forEach(grants::add);
                expectDone(send("PUT", userPath(person), representation), "a user cannot be written");
            }
            return before;
        });
    }

    @Override
    public void endSessions(String person) {
        HttpResponse<String> answer = send("POST", userPath(person) + "/logout", null);
        if (answer.statusCode() != NOT_FOUND) {
            expectDone(answer, "sessions cannot be ended");
        }
    }

    @Override
    public Optional<String> open(Opening opening, String key) {
        HttpResponse<String> answer = send("POST", "/users", representationOf(opening, key));
        if (answer.statusCode() == CREATED) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            return Optional.of(location.substring(location.lastIndexOf('/') + 1));
        }
        if (answer.statusCode() == CONFLICT) {
            return openedFor(key).filter(person -> setFirstPassword(person, opening.password()));
        }
        throw new IdentityAway("a user cannot be created: " + answer.statusCode());
    }

    @Override
    public Optional<IdentityUser> named(String username) {
        return search("exact=true&username=", username)
                .findFirst()
                .map(user -> userOf(user.required("id").asString(), user));
    }

    @Override
    public Optional<String> openedFor(String key) {
        return search("q=", ACCOUNT_KEY + ':' + key)
                .filter(user -> user.path(ATTRIBUTES)
                        .path(ACCOUNT_KEY)
                        .path(0)
                        .asString("")
                        .equals(key))
                .findFirst()
                .map(user -> user.required("id").asString());
    }

    @Override
    public boolean setFirstPassword(String person, String password) {
        HttpResponse<String> answer = send("PUT", userPath(person) + "/reset-password", passwordOf(password));
        if (answer.statusCode() == NOT_FOUND) {
            return false;
        }
        expectDone(answer, "a password cannot be set");
        return true;
    }

    private Stream<JsonNode> search(String by, String value) {
        String query = "/users?briefRepresentation=false&" + by + URLEncoder.encode(value, StandardCharsets.UTF_8);
        HttpResponse<String> answer = send("GET", query, null);
        expectDone(answer, "users cannot be searched");
        return json.readTree(answer.body()).valueStream();
    }

    private ObjectNode representationOf(Opening opening, String key) {
        ObjectNode user =
                json.createObjectNode().put(USERNAME, opening.username()).put(ENABLED, true);
        user.putArray("requiredActions").add("UPDATE_PASSWORD");
        user.putArray("credentials").add(passwordOf(opening.password()));
        ObjectNode attributes = user.putObject(ATTRIBUTES);
        attributes.putArray(DISPLAY_NAME).add(opening.displayName());
        attributes.putArray(ACCOUNT_KEY).add(key);
        return user;
    }

    private ObjectNode passwordOf(String password) {
        return json.createObjectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", true);
    }

    private Optional<ObjectNode> read(String person) {
        HttpResponse<String> answer = send("GET", userPath(person), null);
        if (answer.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        expectDone(answer, "a user cannot be read");
        return Optional.of((ObjectNode) json.readTree(answer.body()));
    }

    private static IdentityUser userOf(String person, JsonNode representation) {
        List<String> grants = new ArrayList<>();
        representation.path(ATTRIBUTES).path(GRANTS).forEach(grant -> grants.add(grant.asString()));
        String displayName =
                representation.path(ATTRIBUTES).path(DISPLAY_NAME).path(0).asString("");
        return new IdentityUser(
                person,
                representation.path(USERNAME).asString(person),
                displayName.isBlank() ? null : displayName,
                representation.path(ENABLED).asBoolean(false),
                grants);
    }

    private static ObjectNode attributesOf(ObjectNode representation) {
        return representation.get(ATTRIBUTES) instanceof ObjectNode attributes
                ? attributes
                : representation.putObject(ATTRIBUTES);
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonNode body) {
        HttpResponse<String> answer = http.send(request(method, path, body));
        if (answer.statusCode() == UNAUTHORISED) {
            token.forget();
            return http.send(request(method, path, body));
        }
        return answer;
    }

    private HttpRequest.Builder request(String method, String path, @Nullable JsonNode body) {
        return HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private static String userPath(String person) {
        return "/users/" + URLEncoder.encode(person, StandardCharsets.UTF_8);
    }

    private static void expectDone(HttpResponse<String> answer, String otherwise) {
        if (answer.statusCode() >= SUCCESS_END) {
            throw new IdentityAway(otherwise + ": " + answer.statusCode());
        }
    }
}
