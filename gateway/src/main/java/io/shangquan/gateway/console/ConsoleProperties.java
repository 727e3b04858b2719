package io.shangquan.gateway.console;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the web client is and where its users sign in.
 *
 * @param location of its files, as Spring names resources, with a slash at the end; without files there, there is no web client
 * @param issuer of the tokens, for browsers
 * @param clientId under which the identity provider knows it
 * @param identityOrigin {@code https://host[:port]} of the identity provider, for browsers; null if it is the issuer's
 */
@ConfigurationProperties("shangquan.gateway.console")
record ConsoleProperties(
        @DefaultValue("classpath:/console/") String location,
        URI issuer,
        @DefaultValue("shangquan-console") String clientId,
        @Nullable URI identityOrigin) {

    /**
     * The origin that the web client may talk to beside its own.
     *
     * @throws IllegalArgumentException if what is configured is not an origin: a browser would be told nonsense
     */
    String allowedOrigin() {
        URI uri = Optional.ofNullable(identityOrigin).orElse(issuer);
        boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("not the origin of an identity provider (https://host:port): " + uri);
        }
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
