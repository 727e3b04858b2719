package io.shangquan.notification.secret.application;

import io.shangquan.platform.core.secret.ServiceSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Texts that are kept so that only this service can read them: AES-256 in Galois/Counter Mode (NIST SP 800-38D). */
public final class SealedTexts {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final ServiceSecret secret;
    private final Supplier<byte[]> chance;

    /** @param chance gives 32 bytes that nobody can foresee */
    public SealedTexts(ServiceSecret secret, Supplier<byte[]> chance) {
        this.secret = secret;
        this.chance = chance;
    }

    /** Seals a text for one purpose. */
    public String seal(String purpose, String text) {
        byte[] nonce = Arrays.copyOf(chance.get(), NONCE);
        byte[] sealed = carryOut(Cipher.ENCRYPT_MODE, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** Reads a text that was sealed for the purpose. @throws IllegalStateException if the secret is another than it was */
    public String open(String purpose, String sealed) {
        byte[] both = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(both, NONCE);
        byte[] text = carryOut(Cipher.DECRYPT_MODE, purpose, nonce, Arrays.copyOfRange(both, NONCE, both.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] carryOut(int mode, String purpose, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, secret.encryptionKey(purpose), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed text cannot be handled: is the service's secret still the same?", e);
        }
    }
}
