package io.shangquan.platform.security.config;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.shangquan.platform.security.token.TokenProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An identity provider that can change its key, and be away. */
final class TestIssuer implements AutoCloseable {

    static final String ISSUER = "https://identity.example/realms/shangquan";
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final InetSocketAddress address;
    private @Nullable HttpServer server;
    private RSAKey key = newKey("k1");

    TestIssuer() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket free = new ServerSocket(0, 1, loopback)) {
            address = new InetSocketAddress(loopback, free.getLocalPort());
        }
    }

    TokenProperties properties() {
        String keys = "http://127.0.0.1:" + address.getPort() + "/certs";
        return new TokenProperties(ISSUER, keys, "shangquan-api", Duration.ofSeconds(5));
    }

    TestIssuer started() throws IOException {
        HttpServer running = HttpServer.create(address, 0);
        running.createContext("/certs", exchange -> {
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        running.start();
        server = running;
        return this;
    }

    /** From now on another key signs, and the one before is no longer published. */
    void rotate(String id) {
        key = newKey(id);
    }

    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("lin")
                .issuer(ISSUER)
                .audience("shangquan-api")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))))
                .claim("grants", List.of("district-office@district/110105-gongti", "nonsense", "office@"));
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), rsa(key));
    }

    /** Signed by somebody else, who says that it was signed by the issuer's key. */
    String forge(JWTClaimsSet.Builder claims) {
        return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), rsa(newKey("x")));
    }

    String signUnder(JWTClaimsSet.Builder claims, String keyId) {
        return sign(claims, JWSAlgorithm.RS256, keyId, rsa(key));
    }

    /** The public key taken for a shared secret (RFC 8725, 2.1). */
    String signWithThePublicKey(JWTClaimsSet.Builder claims) {
        try {
            byte[] secret = key.toPublicKey().getEncoded();
            return sign(claims, JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static String sign(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner rsa(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
