package io.shangquan.local.suite.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests through the gateway with real tokens, again and again for as long as there is patience. */
public final class ApiClient {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http;
    private final URI gateway;
    private final AccountTokens tokens;
    private final InstantSource clock;

    public ApiClient(HttpClient http, URI gateway, AccountTokens tokens, InstantSource clock) {
        this.http = http;
        this.gateway = gateway;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A client of a running suite.
     *
     * @param gateway base URL of the API
     * @param tokenEndpoint issues tokens by password for the client {@code shangquan-demo}
     * @param password the one password of all accounts
     */
    public static ApiClient of(String gateway, String tokenEndpoint, String password, InstantSource clock) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        AccountTokens tokens = new AccountTokens(http, URI.create(tokenEndpoint), password, clock);
        return new ApiClient(http, URI.create(gateway), tokens, clock);
    }

    /**
     * Sends a request until it is answered for good or patience ends; the last answer is returned, whatever it is. The bytes of
     * each try are the same.
     *
     * @throws IOException if there was no answer at all at the end
     */
    public ApiAnswer send(ApiRequest request, Patience patience) throws IOException, InterruptedException {
        byte[] body = request.body() == null ? new byte[0] : JsonMapper.shared().writeValueAsBytes(request.body());
        Instant end = clock.instant().plus(patience.atMost());
        boolean renewed = false;
        for (int tries = 1; ; tries++) {
            Duration pause;
            try {
                ApiAnswer answer = sendOnce(request, body, tries);
                if (answer.status() == UNAUTHORIZED && !renewed) {
                    renewed = true;
                    tokens.forget(request.account());
                    continue;
                }
                if (!patience.hopesAfter(answer) || clock.instant().isAfter(end)) {
                    return answer;
                }
                pause = patience.pauseAfter(answer);
            } catch (IOException unreachable) {
                if (!clock.instant().isBefore(end)) {
                    throw unreachable;
                }
                pause = patience.pause();
            }
            Thread.sleep(pause);
        }
    }

    /**
     * Opens a stream of server-sent events; the lines come as they are sent.
     *
     * @param lastEventId after which to go on; empty for from now on
     */
    public HttpResponse<Stream<String>> openStream(String account, String path, String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + tokens.of(account))
                .header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    }

    private ApiAnswer sendOnce(ApiRequest request, byte[] body, int tries) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(gateway.resolve(request.path()))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + tokens.of(request.account()))
                .header("Accept-Language", "en")
                .method(request.method(), BodyPublishers.ofByteArray(body));
        if (request.body() != null) {
            builder.header("Content-Type", "application/json");
        }
        request.headers().forEach(builder::header);
        Instant sent = clock.instant();
        HttpResponse<String> response = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        Instant answered = clock.instant();
        return ApiAnswer.of(response, answered, Duration.between(sent, answered), tries);
    }
}
