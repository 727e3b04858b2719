package io.shangquan.demand.search.domain;

import io.shangquan.demand.text.domain.Bigrams;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody searches for: words, all of which are to be found.
 *
 * @param words plain, without blanks
 */
public record SearchText(List<String> words) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public SearchText {
        words = List.copyOf(words);
    }

    /** The words of what was typed; a repetition counts once. */
    public static SearchText of(String typed) {
        return new SearchText(BLANKS.splitAsStream(Bigrams.plain(typed))
                .filter(word -> !Bigrams.runs(word).isEmpty())
                .distinct()
                .toList());
    }
}
