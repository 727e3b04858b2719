package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient;
import io.shangquan.platform.test.TestTokens;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StreamTest extends EdgeFixture {

    private static final String STREAM = "/api/v1/stream";

    @Test
    void events_pass_as_they_come_however_long_they_take_until_the_service_ends_the_stream() throws Exception {
        Semaphore next = new Semaphore(0);
        NOTIFICATION.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            // Longer than any answer may take; then the head, and each event when the reader has seen the one before.
            pause(3_500);
            exchange.sendResponseHeaders(200, 0);
            for (int i = 1; i <= 3; i++) {
                exchange.getResponseBody().write(("id: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                acquire(next);
                pause(i == 1 ? 3_500 : 0);
            }
            exchange.close();
        });

        HttpResponse<java.io.InputStream> response = HttpClient.newHttpClient()
                .send(
                        TestClient.at(port, TestTokens.bearer("reader", OFFICE))
                                .request(STREAM)
                                .header("Accept", "text/event-stream")
                                .header("Last-Event-ID", "0")
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());

        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (int i = 1; i <= 3; i++) {
                assertThat(events.readLine()).isEqualTo("id: " + i);
                assertThat(events.readLine()).isEmpty();
                next.release();
            }
            assertThat(events.readLine())
                    .as("the service has ended the stream, as it does with its token")
                    .isNull();
        }
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(NOTIFICATION.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.header("Last-Event-ID")).isEqualTo("0"));
    }

    @Test
    void a_stream_needs_a_token_too() {
        assertThat(anybody().get(STREAM).code()).isEqualTo("token-required");
        assertThat(NOTIFICATION.seen()).isEmpty();
    }

    private static void acquire(Semaphore permit) {
        try {
            assertThat(permit.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
