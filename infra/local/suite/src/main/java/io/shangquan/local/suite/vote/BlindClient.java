package io.shangquan.local.suite.vote;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** A voter's own client: blinds, and takes the blinding off again (RFC 9474, 4.2 and 4.4, RSABSSA-SHA384-PSS-Randomized). */
public final class BlindClient {

    private static final int SALT_LENGTH = 48;
    private static final int HASH_LENGTH = 48;
    private static final int MESSAGE_LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RSAPublicKey key;
    private final byte[] message = random(MESSAGE_LENGTH);
    private final BigInteger blind;
    private final int length;

    public BlindClient(byte[] publicKey) {
        try {
            this.key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.length = (key.getModulus().bitLength() + 7) / 8;
        this.blind = new BigInteger(1, random(length)).mod(key.getModulus());
    }

    /** The prepared message, which is shown to nobody before it is cast. */
    public byte[] message() {
        return message.clone();
    }

    /** What is given away to be signed. */
    public byte[] blinded() {
        BigInteger encoded = new BigInteger(1, encode(message, key.getModulus().bitLength() - 1));
        return fixed(encoded.multiply(blind.modPow(key.getPublicExponent(), key.getModulus()))
                .mod(key.getModulus()));
    }

    /** The signature of the message, from that of the blinded one. */
    public byte[] signature(byte[] blindSignature) {
        return fixed(new BigInteger(1, blindSignature)
                .multiply(blind.modInverse(key.getModulus()))
                .mod(key.getModulus()));
    }

    /** EMSA-PSS-ENCODE (RFC 8017, 9.1.1). */
    private static byte[] encode(byte[] message, int bits) {
        int size = (bits + 7) / 8;
        byte[] salt = random(SALT_LENGTH);
        byte[] hash = sha384(new byte[8], sha384(message), salt);
        byte[] block = new byte[size - HASH_LENGTH - 1];
        block[block.length - SALT_LENGTH - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - SALT_LENGTH, SALT_LENGTH);
        byte[] mask = mask(hash, block.length);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >> (8 * size - bits));
        byte[] encoded = Arrays.copyOf(block, size);
        System.arraycopy(hash, 0, encoded, block.length, HASH_LENGTH);
        encoded[size - 1] = (byte) 0xbc;
        return encoded;
    }

    /** MGF1 (RFC 8017, B.2.1). */
    private static byte[] mask(byte[] seed, int size) {
        byte[] mask = new byte[size];
        for (int i = 0; i * HASH_LENGTH < size; i++) {
            byte[] part = sha384(seed, new byte[] {0, 0, 0, (byte) i});
            System.arraycopy(part, 0, mask, i * HASH_LENGTH, Math.min(HASH_LENGTH, size - i * HASH_LENGTH));
        }
        return mask;
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-384");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] fixed(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[length];
        int kept = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - kept, fixed, length - kept, kept);
        return fixed;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
