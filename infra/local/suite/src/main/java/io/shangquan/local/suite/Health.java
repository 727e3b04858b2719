package io.shangquan.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a process whether it is ready. */
interface Health {

    /** Whether the address answers 200 now; a process that does not answer is not ready. */
    boolean isReady(URI health) throws InterruptedException;

    /** Asks over HTTP, and waits 2 s at most. */
    static Health overHttp() {
        Duration patience = Duration.ofSeconds(2);
        HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
        return health -> {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(health).timeout(patience).build();
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException _) {
                return false;
            }
        };
    }
}
