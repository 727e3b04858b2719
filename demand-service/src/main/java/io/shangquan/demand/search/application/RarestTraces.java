package io.shangquan.demand.search.application;

import io.shangquan.demand.demand.application.DemandWords;
import io.shangquan.demand.demand.application.DemandWords.Trace;
import io.shangquan.demand.search.domain.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses what a search follows: traces one of which is in everything that is meant, and which lead to as little else as may be. */
final class RarestTraces {

    private static final int WEIGHED = 12;

    private final DemandWords demands;

    RarestTraces(DemandWords demands) {
        this.demands = demands;
    }

    /**
     * The rarest pair of the words that can only be in a text; else everything that the word with the fewest other meanings may mean;
     * else the rarest pair of words that are common in names. None if no word can be looked up.
     */
    List<Trace> of(String district, List<Word> words) {
        List<Trace> inTexts = rarestPair(
                district, words, word -> !word.common() && direct(word).isEmpty());
        if (!inTexts.isEmpty()) {
            return inTexts;
        }
        return words.stream()
                .filter(word -> !direct(word).isEmpty())
                .min(Comparator.comparing(Word::common)
                        .thenComparingInt(word -> direct(word).size()))
                .map(word -> everything(district, word))
                .orElseGet(() -> rarestPair(district, words, Word::common));
    }

    private List<Trace> everything(String district, Word word) {
        List<Trace> traces = new ArrayList<>(direct(word));
        traces.addAll(rarestPair(district, List.of(word), _ -> true));
        return traces;
    }

    /** Of the pairs of some words the one that was not seen for the longest time. */
    private List<Trace> rarestPair(String district, List<Word> words, Predicate<Word> chosen) {
        List<Trace> pairs = words.stream()
                .filter(chosen)
                .flatMap(word -> word.pairs().stream())
                .distinct()
                .limit(WEIGHED)
                .<Trace>map(Trace.Pair::new)
                .toList();
        return pairs.size() < 2
                ? pairs
                : pairs.stream().min(Comparator.comparing(pair -> demands.seen(district, pair))).stream()
                        .toList();
    }

    private static Set<Trace> direct(Word word) {
        Set<Trace> traces = new LinkedHashSet<>();
        word.number().map(Trace.Numbered::new).ifPresent(traces::add);
        word.enterprises().stream().sorted().map(Trace.Enterprise::new).forEach(traces::add);
        word.sites().stream().sorted().map(Trace.Site::new).forEach(traces::add);
        return traces;
    }
}
