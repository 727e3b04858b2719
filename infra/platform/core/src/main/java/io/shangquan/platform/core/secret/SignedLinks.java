package io.shangquan.platform.core.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Tokens of links that are mailed: a text, until when it holds, and a code over both. Whoever has the token may do the one thing that it is for; it
 * stands in a link's fragment, which no server and no log sees.
 */
public final class SignedLinks {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final char SEPARATOR = '.';

    private final ServiceSecret secret;
    private final Clock clock;

    public SignedLinks(ServiceSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** A token for one purpose. */
    public String write(String purpose, String text, Instant expiresAt) {
        String signed = Long.toString(expiresAt.toEpochMilli(), Character.MAX_RADIX) + SEPARATOR + text;
        return encode(signed.getBytes(StandardCharsets.UTF_8))
                + SEPARATOR
                + encode(secret.authenticate(purpose, signed));
    }

    /** The text of a token; empty if it was not written here for this purpose, or holds no longer. */
    public Optional<String> read(String purpose, String token) {
        int dot = token.indexOf(SEPARATOR);
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String signed = new String(DECODER.decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            byte[] code = DECODER.decode(token.substring(dot + 1));
            if (!MessageDigest.isEqual(code, secret.authenticate(purpose, signed))) {
                return Optional.empty();
            }
            int separator = signed.indexOf(SEPARATOR);
            Instant expiresAt =
                    Instant.ofEpochMilli(Long.parseLong(signed.substring(0, separator), Character.MAX_RADIX));
            return clock.instant().isBefore(expiresAt)
                    ? Optional.of(signed.substring(separator + 1))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
