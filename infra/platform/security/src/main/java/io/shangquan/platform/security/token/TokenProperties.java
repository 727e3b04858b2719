package io.shangquan.platform.security.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which access tokens are accepted.
 *
 * @param issuer the only issuer ({@code iss})
 * @param jwkSetUri where its keys are; asked when the first token comes, not at the start
 * @param audience what the token must be for ({@code aud})
 * @param skew how much clocks may differ
 */
@ConfigurationProperties("shangquan.security")
public record TokenProperties(
        String issuer,
        String jwkSetUri,
        @DefaultValue("shangquan-api") String audience,
        @DefaultValue("5s") Duration skew) {}
