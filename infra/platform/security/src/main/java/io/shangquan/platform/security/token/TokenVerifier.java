package io.shangquan.platform.security.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Revocations;
import io.shangquan.platform.core.problem.PlatformProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies access tokens (RFC 9068, RFC 8725): signature by one of the issuer's keys, issuer, audience, time. A token that was
 * verified is not verified again until it expires; its revocation is looked up every time.
 */
public final class TokenVerifier {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final int MAX_LENGTH = 8_192;
    private static final int REMEMBERED = 20_000;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final TokenProperties properties;
    private final Revocations revocations;
    private final Clock clock;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * @param keys the issuer's keys; fetched when they are needed
     */
    public TokenVerifier(
            TokenProperties properties, JWKSource<SecurityContext> keys, Revocations revocations, Clock clock) {
        this.properties = properties;
        this.revocations = revocations;
        this.clock = clock;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        // Claims are verified here, with the platform's clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** The caller of a token that was verified before and is still good; empty if it must be verified by {@link #verify}. */
    public Optional<Caller> remembered(String token) throws TokenRefused {
        Verified known = verified.getIfPresent(digest(token));
        return known == null ? Optional.empty() : Optional.of(stillGood(known));
    }

    /**
     * The caller that a token speaks for. May wait for the issuer's keys.
     *
     * @throws TokenRefused {@code token-invalid}, {@code token-expired} or {@code token-revoked}
     * @throws KeysAway if the keys are needed and cannot be had
     */
    public Caller verify(String token) throws TokenRefused {
        if (token.length() > MAX_LENGTH) {
            throw new TokenRefused(PlatformProblem.TOKEN_INVALID);
        }
        String digest = digest(token);
        Verified known = verified.getIfPresent(digest);
        if (known == null) {
            known = read(token);
            stillGood(known);
            verified.put(digest, known);
        }
        return stillGood(known);
    }

    private Caller stillGood(Verified token) throws TokenRefused {
        if (!clock.instant().isBefore(token.expiresAt().plus(properties.skew()))) {
            throw new TokenRefused(PlatformProblem.TOKEN_EXPIRED);
        }
        Caller caller = token.caller();
        if (revocations.isRevoked(caller.subject(), caller.issuedAt())) {
            throw new TokenRefused(PlatformProblem.TOKEN_REVOKED);
        }
        return caller;
    }

    private Verified read(String token) throws TokenRefused {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            Date issuedAt = claims.getIssueTime();
            Date expiresAt = claims.getExpirationTime();
            Date notBefore = claims.getNotBeforeTime();
            String subject = claims.getSubject();
            boolean mine = properties.issuer().equals(claims.getIssuer())
                    && claims.getAudience().contains(properties.audience());
            boolean early = notBefore != null
                    && notBefore.toInstant().minus(properties.skew()).isAfter(clock.instant());
            if (!mine || early || subject == null || issuedAt == null || expiresAt == null) {
                throw new TokenRefused(PlatformProblem.TOKEN_INVALID);
            }
            return new Verified(new Caller(subject, grants(claims), issuedAt.toInstant()), expiresAt.toInstant());
        } catch (KeySourceException e) {
            throw new KeysAway(e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(PlatformProblem.TOKEN_INVALID);
        }
    }

    private static List<Grant> grants(JWTClaimsSet claims) throws ParseException {
        List<String> texts = claims.getStringListClaim(Grant.CLAIM);
        return texts == null
                ? List.of()
                : texts.stream().map(Grant::parse).flatMap(Optional::stream).toList();
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Verified(Caller caller, Instant expiresAt) {}

    /** The issuer's keys cannot be had at the moment: neither a yes nor a no can be said. */
    public static final class KeysAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeysAway(Throwable cause) {
            super("the issuer's keys cannot be fetched", cause);
        }
    }
}
