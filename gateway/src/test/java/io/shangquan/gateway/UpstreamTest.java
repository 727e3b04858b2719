package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UpstreamTest extends EdgeFixture {

    @Test
    void a_refused_connection_is_tried_at_the_next_address_with_the_same_body() {
        for (int i = 0; i < 6; i++) {
            assertThat(office().post(ACTIVITIES, "{\"n\":" + i + "}").status()).isEqualTo(200);
        }

        assertThat(UPSTREAM.seen())
                .extracting(TestUpstream.Seen::body)
                .containsExactly("{\"n\":0}", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}", "{\"n\":5}");
    }

    @Test
    void a_service_that_is_away_is_told_as_such() {
        Answer answer = office().get(DEMANDS);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("unavailable");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void a_service_that_is_slow_is_told_as_such() {
        UPSTREAM.answers(exchange -> {
            pause(Duration.ofSeconds(5));
            TestUpstream.answer(exchange, 200, "too late");
        });

        Answer answer = office().get(LEDGER);

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.code()).isEqualTo("upstream-timeout");
    }

    @Test
    void a_breaker_opens_keeps_requests_away_and_lets_them_through_once_the_service_is_back() {
        NOTIFICATION.answers(exchange -> TestUpstream.answer(exchange, 503, "away"));
        int asked = untilNobodyIsAsked();

        Answer kept = inbox();
        assertThat(kept.status()).isEqualTo(503);
        assertThat(kept.code()).as("a problem of the edge's own").isEqualTo("unavailable");
        assertThat(Integer.parseInt(kept.header("Retry-After"))).isEqualTo(1);
        assertThat(NOTIFICATION.seen()).as("the service is left alone").hasSize(asked);

        NOTIFICATION.answers(TestUpstream.USUAL);
        Instant end = Instant.now().plusSeconds(10);
        Answer answer = inbox();
        while (answer.status() != 200 && Instant.now().isBefore(end)) {
            pause(Duration.ofMillis(50));
            answer = inbox();
        }
        for (int i = 0; i < 10; i++) {
            assertThat(inbox().status()).isEqualTo(200);
        }
    }

    /** How many requests the service saw until its breaker opened. */
    private int untilNobodyIsAsked() {
        int asked = 0;
        for (int i = 0; i < 100; i++) {
            inbox();
            if (NOTIFICATION.seen().size() == asked) {
                return asked;
            }
            asked = NOTIFICATION.seen().size();
        }
        throw new AssertionError("the breaker did not open in " + asked + " requests");
    }

    private Answer inbox() {
        return office().get("/api/v1/inbox");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
