package io.shangquan.gateway.edge;

import io.shangquan.gateway.trace.Trace;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a service gets to see of a request's headers: nothing that belongs to the client's connection, nothing that claims an identity,
 * what proxies add only if they are trusted, and the trace. One pass over the headers.
 */
@Component
class RequestHeaders implements HttpHeadersFilter {

    private static final String FORWARDED = "forwarded";
    private static final String FORWARDED_FOR = "x-forwarded-for";
    private static final String ANY_FORWARDED = "x-forwarded-";
    private static final Set<String> OF_TRUSTED_PROXIES = Set.of(
            FORWARDED,
            FORWARDED_FOR,
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto");
    private static final Set<String> CLAIMS_OF_IDENTITY = Set.of(
            "remote-user",
            "x-auth-request-user",
            "x-district",
            "x-grants",
            "x-remote-user",
            "x-roles",
            "x-user",
            "x-user-id");
    private static final Set<String> OF_THE_TRACE = Set.of(Trace.TRACEPARENT, Trace.TRACESTATE, "x-request-id");

    private final TrustedSender senders;

    RequestHeaders(TrustedSender senders) {
        this.senders = senders;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }

    @Override
    public HttpHeaders filter(HttpHeaders sent, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        boolean trusted = senders.isTrusted(request);
        // A body is framed once (RFC 9112, 6.3): chunked, whatever length is said beside it.
        boolean chunked = sent.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        Set<String> hop = Hop.of(sent);
        HttpHeaders passed = new HttpHeaders();
        sent.forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            boolean second = chunked && key.equals("content-length");
            if (!second && !hop.contains(key) && isPassed(key, trusted)) {
                passed.put(name, values);
            }
        });
        if (trusted) {
            TrustedSender.address(request).ifPresent(address -> {
                String earlier = String.join(", ", sent.getOrEmpty(FORWARDED_FOR));
                passed.set(FORWARDED_FOR, earlier.isEmpty() ? address : earlier + ", " + address);
            });
        }
        trace(Trace.of(exchange), passed);
        return passed;
    }

    private static void trace(Trace trace, HttpHeaders passed) {
        passed.set(Trace.TRACEPARENT, trace.traceparent());
        passed.set(Trace.REQUEST_ID, trace.requestId());
        String state = trace.state();
        if (state != null) {
            passed.set(Trace.TRACESTATE, state);
        }
    }

    private static boolean isPassed(String key, boolean trusted) {
        if (key.equals(FORWARDED) || key.startsWith(ANY_FORWARDED)) {
            return trusted && OF_TRUSTED_PROXIES.contains(key);
        }
        return !CLAIMS_OF_IDENTITY.contains(key) && !OF_THE_TRACE.contains(key);
    }
}
