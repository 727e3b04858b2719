package io.shangquan.organisation.unit.mongo;

import io.shangquan.organisation.unit.domain.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pieces by which units are found: every character and every pair of neighbours, of all names and the code. Chinese has no spaces to
 * split at, and a part of a name finds the whole.
 */
final class SearchTerms {

    private static final int MOST = 400;

    private SearchTerms() {}

    static List<String> of(Unit unit) {
        Set<String> terms = new TreeSet<>();
        terms.addAll(pieces(unit.code()));
        unit.names().forEach(name -> {
            terms.addAll(pieces(name.nameZh()));
            terms.addAll(pieces(name.nameEn()));
        });
        return terms.stream().limit(MOST).toList();
    }

    /** What a unit must have to be found by a text: its pairs, or its one character. */
    static List<String> asked(String text) {
        Set<String> pieces = pieces(text);
        List<String> pairs = pieces.stream()
                .filter(piece -> piece.codePointCount(0, piece.length()) > 1)
                .toList();
        return pairs.isEmpty() ? List.copyOf(pieces) : pairs;
    }

    /** Whether a unit has the text in a name or in its code. */
    static boolean isIn(Unit unit, String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        return unit.code().contains(asked)
                || unit.names().stream()
                        .anyMatch(name -> name.nameZh().toLowerCase(Locale.ROOT).contains(asked)
                                || name.nameEn().toLowerCase(Locale.ROOT).contains(asked));
    }

    private static Set<String> pieces(String text) {
        int[] characters = text.strip().toLowerCase(Locale.ROOT).codePoints().toArray();
        Set<String> pieces = new TreeSet<>();
        for (int i = 0; i < characters.length; i++) {
            pieces.add(new String(characters, i, 1));
            if (i + 1 < characters.length) {
                pieces.add(new String(characters, i, 2));
            }
        }
        return pieces;
    }
}
