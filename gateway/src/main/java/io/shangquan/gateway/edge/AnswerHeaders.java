package io.shangquan.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.AsciiString;
import io.shangquan.gateway.console.ConsolePolicy;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.server.HttpServerResponse;

/**
 * What a client gets to see of an answer's headers: nothing of the service's connection, and what makes browsers careful (OWASP Secure
 * Headers), whoever answers and whatever a service says.
 */
@Component
class AnswerHeaders implements HttpHeadersFilter {

    // Netty's strings: as bytes already, so that they are neither checked nor encoded for every answer.
    private static final AsciiString CONTENT_TYPE_OPTIONS = AsciiString.cached("X-Content-Type-Options");
    private static final AsciiString NO_SNIFF = AsciiString.cached("nosniff");
    private static final AsciiString REFERRER_POLICY = AsciiString.cached("Referrer-Policy");
    private static final AsciiString NO_REFERRER = AsciiString.cached("no-referrer");
    private static final AsciiString OPENER_POLICY = AsciiString.cached("Cross-Origin-Opener-Policy");
    private static final AsciiString SAME_ORIGIN = AsciiString.cached("same-origin");
    private static final AsciiString CONTENT_POLICY = AsciiString.cached("Content-Security-Policy");
    private static final AsciiString NOTHING = AsciiString.cached("default-src 'none'; frame-ancestors 'none'");
    private static final AsciiString PAGE = AsciiString.cached(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final AsciiString TRANSPORT_SECURITY = AsciiString.cached("Strict-Transport-Security");
    private static final AsciiString FOR_A_YEAR = AsciiString.cached("max-age=31536000");
    private static final AsciiString NO_STORE = AsciiString.cached("no-store");

    private static final Set<String> SET_HERE = Set.of(
            "content-security-policy",
            "cross-origin-opener-policy",
            "referrer-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-request-id");

    private final TrustedSender senders;
    private final AsciiString console;

    AnswerHeaders(TrustedSender senders, ConsolePolicy console) {
        this.senders = senders;
        this.console = AsciiString.cached(console.text());
    }

    /** Sets the headers of an answer before anybody has answered. */
    void prepare(ServerWebExchange exchange, Destination destination) {
        HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        response.responseHeaders()
                .set(CONTENT_TYPE_OPTIONS, NO_SNIFF)
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(OPENER_POLICY, SAME_ORIGIN)
                .set(CONTENT_POLICY, policy(destination))
                .set(HttpHeaderNames.CACHE_CONTROL, NO_STORE);
        if (senders.isEncrypted(exchange.getRequest())) {
            response.responseHeaders().set(TRANSPORT_SECURITY, FOR_A_YEAR);
        }
    }

    private AsciiString policy(Destination destination) {
        return switch (destination) {
            case CATALOGUE -> PAGE;
            case CONSOLE -> console;
            case SERVICE, NOWHERE -> NOTHING;
        };
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    /** What of a service's answer is added to that; only about caching, the service knows better. */
    @Override
    public HttpHeaders filter(HttpHeaders answered, ServerWebExchange exchange) {
        if (answered.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            exchange.getResponse().getHeaders().remove(HttpHeaders.CACHE_CONTROL);
        }
        Set<String> hop = Hop.of(answered);
        HttpHeaders passed = new HttpHeaders();
        answered.forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (!hop.contains(key) && !SET_HERE.contains(key)) {
                passed.put(name, values);
            }
        });
        return passed;
    }
}
