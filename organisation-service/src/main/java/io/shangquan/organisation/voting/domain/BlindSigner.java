package io.shangquan.organisation.voting.domain;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The signer's part of a blind RSA signature (RFC 9474, 4.3): one private operation on what the voter has blinded. What the signer sees
 * tells nothing of what is signed.
 */
public final class BlindSigner {

    private final RSAPrivateCrtKey key;
    private final Supplier<BigInteger> masks;

    /**
     * @param masks random numbers of at least the modulus's length. The operation is done on a masked value, so that the time that it takes
     *     depends on nothing that a voter chose
     */
    public BlindSigner(RSAPrivateCrtKey key, Supplier<BigInteger> masks) {
        this.key = key;
        this.masks = masks;
    }

    /** Signs a blinded message; empty if it is not one: of another length, or not below the modulus. */
    public Optional<byte[]> sign(byte[] blinded) {
        BigInteger modulus = key.getModulus();
        int length = (modulus.bitLength() + Byte.SIZE - 1) / Byte.SIZE;
        BigInteger message = new BigInteger(1, blinded);
        if (blinded.length != length || message.signum() == 0 || message.compareTo(modulus) >= 0) {
            return Optional.empty();
        }
        BigInteger mask = invertible(modulus);
        BigInteger masked =
                message.multiply(mask.modPow(key.getPublicExponent(), modulus)).mod(modulus);
        BigInteger signature =
                privately(masked).multiply(mask.modInverse(modulus)).mod(modulus);
        if (!signature.modPow(key.getPublicExponent(), modulus).equals(message)) {
            throw new IllegalStateException("a fault in the signature; giving it away would give away the key");
        }
        return Optional.of(fixed(signature, length));
    }

    /** The private operation by the Chinese remainder theorem (RFC 8017, 5.1.2). */
    private BigInteger privately(BigInteger message) {
        BigInteger p = key.getPrimeP();
        BigInteger q = key.getPrimeQ();
        BigInteger ofP = message.mod(p).modPow(key.getPrimeExponentP(), p);
        BigInteger ofQ = message.mod(q).modPow(key.getPrimeExponentQ(), q);
        BigInteger h = ofP.subtract(ofQ).multiply(key.getCrtCoefficient()).mod(p);
        return ofQ.add(h.multiply(q));
    }

    private BigInteger invertible(BigInteger modulus) {
        BigInteger mask = masks.get().mod(modulus);
        while (!mask.gcd(modulus).equals(BigInteger.ONE)) {
            mask = masks.get().mod(modulus);
        }
        return mask;
    }

    private static byte[] fixed(BigInteger value, int length) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[length];
        int kept = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - kept, fixed, length - kept, kept);
        Arrays.fill(bytes, (byte) 0);
        return fixed;
    }
}
