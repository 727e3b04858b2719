package io.shangquan.local.suite.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo accounts, fetched by password as only the demo realm allows, and kept until shortly before they end. */
final class DemoTokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI endpoint;
    private final String password;
    private final InstantSource clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    DemoTokens(HttpClient http, URI endpoint, String password, InstantSource clock) {
        this.http = http;
        this.endpoint = endpoint;
        this.password = password;
        this.clock = clock;
    }

    /** A token that is valid for a minute at least. */
    String of(DemoAccounts.Account account) throws IOException, InterruptedException {
        Token kept = tokens.get(account.username());
        if (kept == null || clock.instant().isAfter(kept.until())) {
            kept = fetch(account);
            tokens.put(account.username(), kept);
        }
        return kept.value();
    }

    private Token fetch(DemoAccounts.Account account) throws IOException, InterruptedException {
        String form =
                "grant_type=password&client_id=shangquan-demo&username=" + account.username() + "&password=" + password;
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(
                    "no token for " + account.username() + ": " + endpoint + " answered " + response.statusCode());
        }
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        Duration valid = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Token(
                answer.path("access_token").asString(""),
                clock.instant().plus(valid).minus(MARGIN));
    }
}
