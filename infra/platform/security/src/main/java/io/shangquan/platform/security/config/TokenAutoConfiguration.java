package io.shangquan.platform.security.config;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.shangquan.platform.core.access.Revocations;
import io.shangquan.platform.core.config.FeedAutoConfiguration;
import io.shangquan.platform.security.token.TokenProperties;
import io.shangquan.platform.security.token.TokenVerifier;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The verifier of access tokens. Keys outlive an identity provider that is away for hours. */
@AutoConfiguration(after = FeedAutoConfiguration.class)
@ConditionalOnProperty("shangquan.security.issuer")
@EnableConfigurationProperties(TokenProperties.class)
public class TokenAutoConfiguration {

    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MAX_BYTES = 512 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration OUTLIVED = Duration.ofHours(12);

    @Bean
    JWKSource<SecurityContext> issuerKeys(TokenProperties properties) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        URI.create(properties.jwkSetUri()).toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES))
                .cache(FRESH.toMillis(), PATIENCE.toMillis())
                .outageTolerant(OUTLIVED.toMillis())
                .retrying(true)
                .build();
    }

    @Bean
    TokenVerifier tokenVerifier(
            TokenProperties properties, JWKSource<SecurityContext> keys, Revocations revocations, Clock clock) {
        return new TokenVerifier(properties, keys, revocations, clock);
    }
}
