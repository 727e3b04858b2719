package io.shangquan.local.suite.api;

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
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo accounts, fetched by password as only the demo realm allows, and kept until shortly before they end. */
public final class AccountTokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI endpoint;
    private final String password;
    private final InstantSource clock;
    private final Map<String, Holder> holders = new ConcurrentHashMap<>();

    /** The token of one account; whoever finds it ended fetches it for all who wait. */
    private static final class Holder {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Token token;
    }

    private record Token(String value, Instant until) {}

    /**
     * @param endpoint issues tokens for the client {@code shangquan-demo}
     * @param password the one password of all accounts
     */
    public AccountTokens(HttpClient http, URI endpoint, String password, InstantSource clock) {
        this.http = http;
        this.endpoint = endpoint;
        this.password = password;
        this.clock = clock;
    }

    /** A token that is valid for a minute at least. */
    public String of(String account) throws IOException, InterruptedException {
        Holder holder = holders.computeIfAbsent(account, _ -> new Holder());
        holder.lock.lockInterruptibly();
        try {
            Token kept = holder.token;
            if (kept == null || clock.instant().isAfter(kept.until())) {
                kept = fetch(account);
                holder.token = kept;
            }
            return kept.value();
        } finally {
            holder.lock.unlock();
        }
    }

    /** Forgets an account's token, which was refused; the next one is a new one. */
    public void forget(String account) {
        holders.remove(account);
    }

    private Token fetch(String account) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=shangquan-demo&username=" + account + "&password=" + password;
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("no token for " + account + ": " + endpoint + " answered " + response.statusCode());
        }
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        Duration valid = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Token(
                answer.path("access_token").asString(""),
                clock.instant().plus(valid).minus(MARGIN));
    }
}
