package io.shangquan.organisation.voting.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.HexFormat;

/**
 * What a voter's own client made and had signed without showing it (RFC 9474, RSABSSA-SHA384-PSS-Randomized): whoever has it may cast one
 * ballot, and nothing tells who that is.
 */
public final class Credential {

    /** The randomiser of 32 bytes and at least as many of the client's own. */
    public static final int MIN_LENGTH = 64;

    /** More is not needed by anybody. */
    public static final int MAX_LENGTH = 128;

    private static final int SALT_LENGTH = 48;
    private static final PSSParameterSpec PSS = new PSSParameterSpec(
            "SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT_LENGTH, PSSParameterSpec.TRAILER_FIELD_BC);

    private final byte[] message;
    private final byte[] signature;

    /**
     * A credential.
     *
     * @param message the prepared message: 32 random bytes and the client's own random bytes
     * @param signature by the box's key
     */
    public Credential(byte[] message, byte[] signature) {
        this.message = message.clone();
        this.signature = signature.clone();
    }

    public byte[] message() {
        return message.clone();
    }

    public byte[] signature() {
        return signature.clone();
    }

    /** Whether the box of a key signed it. */
    public boolean isSignedBy(PublicKey key) {
        if (message.length < MIN_LENGTH || message.length > MAX_LENGTH) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform verifies RSASSA-PSS", e);
        }
    }

    /** The ballot's id, by which its voter finds it in the published list: SHA-256 of the message, in hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential credential
                && MessageDigest.isEqual(message, credential.message)
                && MessageDigest.isEqual(signature, credential.signature);
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    @Override
    public String toString() {
        return "Credential[…]";
    }
}
