package io.shangquan.organisation.voting.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** The pair of keys of one box. */
public record BoxKeys(RSAPublicKey open, RSAPrivateCrtKey secret) {

    /** Reads them back from their encodings (X.509, PKCS #8). */
    public static BoxKeys read(byte[] open, byte[] secret) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            return new BoxKeys((RSAPublicKey) keys.generatePublic(new X509EncodedKeySpec(open)), (RSAPrivateCrtKey)
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of a ballot box cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return "BoxKeys[…]";
    }
}
