package io.shangquan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.gateway.trace.TestTraces;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class RequestHeadersTest {

    private static final String PROXY = "10.0.0.1";

    private final RequestHeaders headers = new RequestHeaders(new TrustedSender("10\\.0\\.0\\.\\d+"));

    @Test
    void a_trusted_proxy_is_believed_about_the_way_a_request_came_and_added_to_it() {
        HttpHeaders passed = pass(from(PROXY)
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "shangquan.example"));

        assertThat(passed.getFirst("X-Forwarded-For")).isEqualTo("203.0.113.9, " + PROXY);
        assertThat(passed.getFirst("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(passed.getFirst("X-Forwarded-Host")).isEqualTo("shangquan.example");
    }

    @Test
    void a_trusted_proxy_is_not_believed_about_who_somebody_is() {
        HttpHeaders passed =
                pass(from(PROXY).header("X-Forwarded-User", "admin").header("X-Grants", "x"));

        assertThat(passed.headerNames()).doesNotContain("X-Forwarded-User", "X-Grants");
    }

    @Test
    void nobody_else_is_believed() {
        HttpHeaders passed =
                pass(from("192.0.2.7").header("X-Forwarded-For", PROXY).header("Forwarded", "for=" + PROXY));

        assertThat(passed.headerNames()).doesNotContain("X-Forwarded-For", "Forwarded");
    }

    @Test
    void without_configured_proxies_nobody_is_trusted() {
        TrustedSender nobody = new TrustedSender("");

        assertThat(nobody.isTrusted(from("127.0.0.1").build())).isFalse();
    }

    @Test
    void who_sends_without_a_token_is_known_by_the_address_that_can_be_believed() {
        TrustedSender senders = new TrustedSender("10\\.0\\.0\\.\\d+");

        assertThat(senders.client(from(PROXY)
                        .header("X-Forwarded-For", "1.1.1.1, 203.0.113.9")
                        .build()))
                .isEqualTo("203.0.113.9");
        assertThat(senders.client(
                        from("192.0.2.7").header("X-Forwarded-For", "1.1.1.1").build()))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void what_belongs_to_the_connection_goes_no_further() {
        HttpHeaders passed = pass(from("192.0.2.7")
                .header("Connection", "X-Of-This-Hop")
                .header("X-Of-This-Hop", "1")
                .header("TE", "trailers")
                .header("Transfer-Encoding", "chunked")
                .header("Content-Length", "5")
                .header("Accept", "application/json"));

        assertThat(passed.headerNames()).containsExactlyInAnyOrder("Accept", "traceparent", "X-Request-Id");
    }

    private HttpHeaders pass(MockServerHttpRequest.BaseBuilder<?> request) {
        MockServerWebExchange exchange = MockServerWebExchange.from(request.build());
        TestTraces.begin(exchange);
        return headers.filter(exchange.getRequest().getHeaders(), exchange);
    }

    private static MockServerHttpRequest.BaseBuilder<?> from(String address) {
        return MockServerHttpRequest.get("/api/v1/me").remoteAddress(new InetSocketAddress(address, 4711));
    }
}
