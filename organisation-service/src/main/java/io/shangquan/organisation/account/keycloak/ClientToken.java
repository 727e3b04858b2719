package io.shangquan.organisation.account.keycloak;

import io.shangquan.organisation.account.domain.IdentityAway;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's own access token (RFC 6749, 4.4), fetched when it is needed and kept until shortly before it expires. */
final class ClientToken {

    private static final Duration SPARE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final IdentityHttp http;
    private final URI endpoint;
    private final String form;
    private final JsonMapper json;
    private final Clock clock;
    private Held held = new Held("", Instant.MIN);

    ClientToken(IdentityHttp http, URI endpoint, IdentityProperties properties, JsonMapper json, Clock clock) {
        this.http = http;
        this.endpoint = endpoint;
        this.form = Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        properties.clientId(),
                        "client_secret",
                        properties.clientSecret())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        this.json = json;
        this.clock = clock;
    }

    /** @throws IdentityAway if none can be had */
    synchronized String get() {
        if (clock.instant().isBefore(held.until())) {
            return held.token();
        }
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != OK) {
            throw new IdentityAway("no token for this service: " + answer.statusCode());
        }
        JsonNode token = json.readTree(answer.body());
        Duration life = Duration.ofSeconds(token.required("expires_in").asLong());
        held = new Held(
                token.required("access_token").asString(),
                clock.instant().plus(life).minus(SPARE));
        return held.token();
    }

    /** The identity provider does not accept it any more. */
    synchronized void forget() {
        held = new Held("", Instant.MIN);
    }

    private record Held(String token, Instant until) {}
}
