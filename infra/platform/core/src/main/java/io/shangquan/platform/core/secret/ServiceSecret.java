package io.shangquan.platform.core.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret of at least 32 bytes, from which a key for each purpose follows (HMAC-SHA-256, RFC 2104), so that no key serves two. */
public final class ServiceSecret {

    /** How many bytes it has at least. */
    public static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";

    private final byte[] bytes;

    /** @throws IllegalArgumentException if it is too short to be one */
    public ServiceSecret(byte[] bytes) {
        if (bytes.length < BYTES) {
            throw new IllegalArgumentException("the service's secret has at least " + BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A code over a text, which nobody can compute who has not the secret. */
    public byte[] authenticate(String purpose, String text) {
        return hmac(hmac(bytes, purpose), text);
    }

    /** A key for encryption (AES-256). */
    public SecretKey encryptionKey(String purpose) {
        return new SecretKeySpec(hmac(bytes, purpose), "AES");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
