package io.shangquan.local.suite.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a step until it is answered for good. The gateway may ask for patience, and a service learns of a new district or
 * unit a moment after it was founded: what it then refuses is asked again for half a minute.
 */
final class DemoClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI gateway;
    private final DemoTokens tokens;
    private final InstantSource clock;

    DemoClient(HttpClient http, URI gateway, DemoTokens tokens, InstantSource clock) {
        this.http = http;
        this.gateway = gateway;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Makes what the step asks for; returns as well if it is there already.
     *
     * @throws IOException if it is refused, or still not possible after half a minute; the message is one line
     */
    void make(DemoStep step) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        while (true) {
            HttpResponse<String> response = send(step);
            if (isThere(response)) {
                return;
            }
            if (!mayChange(response.statusCode()) || clock.instant().isAfter(end)) {
                throw new IOException(
                        step.what() + " was answered " + response.statusCode() + ": " + oneLine(response.body()));
            }
            Thread.sleep(pause(response));
        }
    }

    private HttpResponse<String> send(DemoStep step) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(gateway.resolve(step.path()))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + tokens.of(step.account()))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .header("Idempotency-Key", step.idempotencyKey())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                JsonMapper.shared().writeValueAsBytes(step.body())))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A conflict that asks for no patience is with what an earlier run has made. */
    private static boolean isThere(HttpResponse<String> response) {
        int status = response.statusCode();
        return status / 100 == 2
                || (status == 409
                        && response.headers().firstValue("Retry-After").isEmpty());
    }

    private static boolean mayChange(int status) {
        return switch (status) {
            case 403, 404, 409, 429, 502, 503, 504 -> true;
            default -> false;
        };
    }

    private static Duration pause(HttpResponse<String> response) {
        Duration asked = response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static String oneLine(String body) {
        String line = body.replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
