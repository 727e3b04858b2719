package io.shangquan.ledger.enterprise.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finding a name by any part of it. Chinese is written without spaces, so that there are no words to look for: a name is kept by its pairs of
 * neighbouring characters, and a part of it has the same pairs. Letters of different width and case are one (Unicode NFKC).
 */
public final class NameSearch {

    /** How long a part must be to be looked for. */
    public static final int SHORTEST = 2;

    private NameSearch() {}

    /** A text as it is compared: without spaces, in one width and one case. */
    public static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /** The pairs of neighbouring characters of a text, each once; none for a single character. */
    public static List<String> pairs(String text) {
        int[] characters = comparable(text).codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return List.copyOf(pairs);
    }
}
