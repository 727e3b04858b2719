package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient.Answer;
import org.junit.jupiter.api.Test;

class HeadersTest extends EdgeFixture {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void nobody_can_claim_an_identity_or_a_way_by_headers() {
        office().send(office().request(LEDGER)
                .header("X-Grants", "street-admin@street/x")
                .header("X-User-Id", "somebody-else")
                .header("X-Forwarded-User", "somebody-else")
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=1.2.3.4")
                .GET());

        assertThat(UPSTREAM.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.headers())
                        .doesNotContainKeys(
                                "X-grants",
                                "X-user-id",
                                "X-forwarded-user",
                                "X-forwarded-for",
                                "X-forwarded-proto",
                                "Forwarded"));
    }

    @Test
    void a_trace_goes_on_to_the_service() {
        Answer answer = office().send(office().request(LEDGER)
                .header("traceparent", PARENT)
                .header("tracestate", "vendor=1")
                .header("X-Request-Id", "order-7")
                .GET());

        assertThat(answer.header("X-Request-Id")).isEqualTo("order-7");
        assertThat(UPSTREAM.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.header("traceparent")).isEqualTo(PARENT);
            assertThat(seen.header("tracestate")).isEqualTo("vendor=1");
            assertThat(seen.header("X-Request-Id")).isEqualTo("order-7");
        });
    }

    @Test
    void a_request_without_a_trace_gets_one_and_a_problem_names_it() {
        office().get(LEDGER);
        Answer refused = anybody()
                .send(anybody().request(LEDGER).header("traceparent", PARENT).GET());

        assertThat(UPSTREAM.seen())
                .singleElement()
                .satisfies(
                        seen -> assertThat(seen.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
        assertThat(refused.json().path("traceId").asString()).isEqualTo(TRACE);
    }

    @Test
    void every_answer_makes_browsers_careful_whatever_a_service_says() {
        UPSTREAM.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            TestUpstream.answer(exchange, 200, "upstream");
        });

        Answer passed = office().get(LEDGER);

        assertCareful(passed);
        assertCareful(office().get("/nothing"));
        assertCareful(anybody().get(LEDGER));
        assertThat(passed.response().headers().map()).doesNotContainKey("proxy-authenticate");
        assertThat(passed.etag()).isEqualTo("\"7\"");
    }

    @Test
    void about_caching_the_service_knows_better() {
        UPSTREAM.answers(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
            TestUpstream.answer(exchange, 200, "upstream");
        });

        assertThat(office().get(LEDGER).response().headers().allValues("Cache-Control"))
                .containsExactly("private, max-age=60");
    }

    private static void assertCareful(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
    }
}
