package io.shangquan.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Access tokens for any grant, signed by a key that the services under test fetch as they would from an identity provider. */
public final class TestTokens {

    public static final String ISSUER = "http://127.0.0.1/realms/test";
    public static final String AUDIENCE = "shangquan-api";

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final RSAKey KEY = generate("test");
    private static final RSAKey FOREIGN_KEY = generate("test");
    private static final HttpServer SERVER = serve();

    private TestTokens() {}

    /** Where the key is. */
    public static String jwkSetUri() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/certs";
    }

    /** A good token, as a header value: {@code Bearer …}. */
    public static String bearer(String subject, String... grants) {
        return "Bearer " + token(subject, Instant.now(), grants);
    }

    /** A token that was issued at a moment and lives for five minutes. */
    public static String token(String subject, Instant issuedAt, String... grants) {
        return sign(claims(subject, issuedAt, grants).build(), KEY);
    }

    /** A token that has expired. */
    public static String expired(String subject, String... grants) {
        return token(subject, Instant.now().minus(LIFE.multipliedBy(2)), grants);
    }

    /** A token for somebody else's API. */
    public static String forAnotherAudience(String subject, String... grants) {
        return sign(
                claims(subject, Instant.now(), grants).audience("another-api").build(), KEY);
    }

    /** A token of another issuer. */
    public static String ofAnotherIssuer(String subject, String... grants) {
        return sign(
                claims(subject, Instant.now(), grants)
                        .issuer("https://elsewhere.example")
                        .build(),
                KEY);
    }

    /** A token that somebody signed with a key of their own. */
    public static String forged(String subject, String... grants) {
        return sign(claims(subject, Instant.now(), grants).build(), FOREIGN_KEY);
    }

    private static JWTClaimsSet.Builder claims(String subject, Instant issuedAt, String... grants) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(issuedAt.plus(LIFE)))
                .claim("grants", List.of(grants));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generate(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
