package io.shangquan.ledger.enterprise.domain;

/**
 * A unified social credit code (GB 32100-2015): 17 characters and a check character.
 *
 * @param value 18 characters of {@code 0-9A-Z} without I, O, S, V and Z, in upper case
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws IllegalArgumentException if the text is not a credit code, or its check character is wrong */
    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /** Whether a text is a credit code with the right check character (GB 32100-2015, annex A; ISO 7064, MOD 31-3). */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH || ALPHABET.indexOf(text.charAt(LENGTH - 1)) < 0) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return text.charAt(LENGTH - 1) == ALPHABET.charAt(check);
    }

    @Override
    public String toString() {
        return value;
    }
}
