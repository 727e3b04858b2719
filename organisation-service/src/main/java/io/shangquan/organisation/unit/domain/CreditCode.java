package io.shangquan.organisation.unit.domain;

import java.util.Optional;

/**
 * A unified social credit code: 17 characters and a check character (GB 32100-2015).
 *
 * @param value 18 characters
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    private static final int BASE = 3;

    /** Reads a code; empty if it is not one, the check character included. */
    public static Optional<CreditCode> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            sum += value * weight;
            weight = weight * BASE % MODULUS;
        }
        char check = ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
        return text.charAt(LENGTH - 1) == check ? Optional.of(new CreditCode(text)) : Optional.empty();
    }
}
