package io.shangquan.demand.text.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Texts as pairs of neighbouring characters, which needs no dictionary and does for Chinese and English alike. Full and half width,
 * capitals and small letters are the same; a pair does not go across a blank or a sign. A text that contains a word contains all of the
 * word's pairs; the reverse is to be verified.
 */
public final class Bigrams {

    private Bigrams() {}

    /** A text as it is compared: compatibility forms made one (NFKC, Unicode annex 15), in small letters. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The uninterrupted runs of letters and digits of a text, plain, in their order. */
    public static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        String plain = plain(text);
        int begun = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || isBorder(plain.charAt(at))) {
                if (at > begun) {
                    runs.add(plain.substring(begun, at));
                }
                begun = at + 1;
            }
        }
        return runs;
    }

    /** The pairs of a text, each once, in the order in which they come; both characters of a pair (UTF-16) are in the number. */
    public static Set<Integer> of(String text) {
        Set<Integer> pairs = new LinkedHashSet<>();
        for (String run : runs(text)) {
            for (int at = 0; at + 1 < run.length(); at++) {
                pairs.add(pair(run.charAt(at), run.charAt(at + 1)));
            }
        }
        return pairs;
    }

    /** The number of a pair. */
    public static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** Characters beyond the basic plane are letters: rare ideographs of names are among them. */
    private static boolean isBorder(char character) {
        return !Character.isLetterOrDigit(character) && !Character.isSurrogate(character);
    }
}
