package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.text.domain.Bigrams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that texts have in common, as people read them: stretches of the first text whose pairs most of the others have too. */
final class SharedWords {

    /** So many are named. */
    private static final int MOST = 5;

    private static final double IN_MOST = 0.5;

    private SharedWords() {}

    /** The longest first, each once; a word within another that is named is not. */
    static List<String> of(List<String> texts) {
        Map<Integer, Integer> counts = new HashMap<>();
        texts.forEach(text -> Bigrams.of(text).forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        Set<String> stretches = new LinkedHashSet<>();
        for (String run : Bigrams.runs(texts.getFirst())) {
            stretches.addAll(stretches(run, counts, texts.size() * IN_MOST));
        }
        List<String> words = new ArrayList<>();
        stretches.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(stretch -> words.stream().noneMatch(word -> word.contains(stretch)))
                .limit(MOST)
                .forEach(words::add);
        return words;
    }

    private static List<String> stretches(String run, Map<Integer, Integer> counts, double least) {
        List<String> found = new ArrayList<>();
        int begun = 0;
        for (int end = 1; end <= run.length(); end++) {
            boolean goesOn = end < run.length()
                    && counts.getOrDefault(Bigrams.pair(run.charAt(end - 1), run.charAt(end)), 0) > least;
            if (!goesOn) {
                if (end - begun > 1) {
                    found.add(run.substring(begun, end));
                }
                begun = end;
            }
        }
        return found;
    }
}
