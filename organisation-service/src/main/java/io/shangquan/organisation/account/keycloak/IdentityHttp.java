package io.shangquan.organisation.account.keycloak;

import io.shangquan.organisation.account.domain.IdentityAway;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Requests to the identity provider. While it is away nobody waits for it: for a few seconds no other request is tried. */
final class IdentityHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int SERVER_FAULT = 500;

    private final HttpClient client;
    private final Duration timeout;
    private final Clock clock;
    private volatile Instant awayUntil = Instant.MIN;

    IdentityHttp(Duration timeout, Clock clock) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        this.timeout = timeout;
        this.clock = clock;
    }

    /** @throws IdentityAway if there is no answer, or one that says that there is none now */
    HttpResponse<String> send(HttpRequest.Builder request) {
        if (clock.instant().isBefore(awayUntil)) {
            throw new IdentityAway("it was away a moment ago");
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(timeout).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= SERVER_FAULT) {
                throw away("it answers " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw away(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityAway("interrupted");
        }
    }

    private IdentityAway away(String why) {
        awayUntil = clock.instant().plus(PAUSE);
        return new IdentityAway(why);
    }
}
