package io.shangquan.gateway.edge;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.headers.TrustedProxies;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Whose word about the original request is taken: the proxies that the configuration names, and nobody if it names none. */
@Component
class TrustedSender {

    static final String FORWARDED_FOR = "X-Forwarded-For";
    static final String FORWARDED_PROTO = "X-Forwarded-Proto";
    private static final String HTTPS = "https";

    private final @Nullable TrustedProxies proxies;

    /** @param pattern regular expression that the addresses of all trusted proxies match, and no other */
    TrustedSender(@Value("${" + TrustedProxies.PROPERTY + ":}") String pattern) {
        this.proxies = pattern.isBlank() ? null : TrustedProxies.from(pattern);
    }

    /** Whether what the request says about the way it came is true. */
    boolean isTrusted(ServerHttpRequest request) {
        return proxies != null && address(request).filter(proxies::isTrusted).isPresent();
    }

    /** Whether the client's connection is encrypted, as far as can be known here. */
    boolean isEncrypted(ServerHttpRequest request) {
        if (HTTPS.equals(request.getURI().getScheme())) {
            return true;
        }
        return proxies != null
                && isTrusted(request)
                && HTTPS.equalsIgnoreCase(request.getHeaders().getFirst(FORWARDED_PROTO));
    }

    /** Who a request without a token is from: the address that the nearest proxy names if it is trusted, and else its own. */
    String client(ServerHttpRequest request) {
        String forwarded = isTrusted(request) ? request.getHeaders().getFirst(FORWARDED_FOR) : null;
        return forwarded == null
                ? address(request).orElse("unknown")
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** The address of whoever is at the other end of the connection. */
    static Optional<String> address(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? Optional.empty()
                : Optional.of(remote.getAddress().getHostAddress());
    }
}
