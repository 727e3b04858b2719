package io.shangquan.local.suite.demo;

import java.util.Locale;

/**
 * Made-up unified social credit codes that pass every check: GB 32100-2015 for the whole, GB 11714-1997 for the
 * organisation code within. They name Chaoyang District (110105) and an organisation code that begins with 00, which
 * registration does not give out.
 */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    private CreditCodes() {}

    /** The code of a generated enterprise, each number its own. The accounts' enterprises use another range. */
    static String generated(int number) {
        return of(String.format(Locale.ROOT, "00B%05d", number));
    }

    /** Adds both check characters to the eight characters of an organisation code. */
    static String of(String organisation) {
        String unchecked = "91110105" + organisation + organisationCheck(organisation);
        return unchecked + check(unchecked);
    }

    /** Whether a text has 18 characters of the alphabet and ends with the right one (GB 32100-2015, annex A). */
    static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == check(code.substring(0, LENGTH - 1));
    }

    private static char check(String first) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first.length(); i++) {
            sum += ALPHABET.indexOf(first.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_ALPHABET.indexOf(organisation.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
