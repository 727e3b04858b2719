package io.shangquan.demand.search.application;

import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.DemandWords;
import io.shangquan.demand.demand.application.DemandWords.Trace;
import io.shangquan.demand.search.domain.SearchText;
import io.shangquan.demand.search.domain.Word;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.SiteName;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the demands that all words of a search mean, the newest first. The rarest trace of a word is followed through an index, and what
 * it leads to is verified. One page examines a bounded number of demands: it may hold fewer than were asked for, and still have a next one.
 */
public final class SearchDemands {

    private static final int AT_ONCE = 100;
    private static final int EXAMINED = 1_000;
    private static final int WEIGHED = 12;

    private final DemandWords demands;
    private final Units units;

    public SearchDemands(DemandWords demands, Units units) {
        this.demands = demands;
        this.units = units;
    }

    /**
     * A page of what is meant.
     *
     * @param readers only what one of these may see; null for all
     * @return empty if no word is long enough to be looked up
     */
    public Optional<Page<DemandView>> search(
            String district, @Nullable Set<String> readers, String typed, PageRequest page) {
        List<Word> words = wordsOf(district, typed);
        List<Trace> traces = rarest(district, words);
        return traces.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        verified(words, after -> demands.follow(district, traces, readers, after, AT_ONCE), page));
    }

    private static Page<DemandView> verified(
            List<Word> words, Function<@Nullable String, List<DemandView>> candidatesAfter, PageRequest page) {
        List<DemandView> found = new ArrayList<>();
        String after = page.cursor().orElse(null);
        for (int examined = 0; examined < EXAMINED; examined += AT_ONCE) {
            List<DemandView> candidates = candidatesAfter.apply(after);
            for (DemandView candidate : candidates) {
                after = candidate.demand().state().id().value();
                if (words.stream()
                        .allMatch(word -> word.means(candidate.demand().state()))) {
                    found.add(candidate);
                }
                if (found.size() == page.limit()) {
                    return new Page<>(found, after);
                }
            }
            if (candidates.size() < AT_ONCE) {
                return new Page<>(found, null);
            }
        }
        return new Page<>(found, after);
    }

    private List<Word> wordsOf(String district, String typed) {
        List<SiteName> sites = units.sites(district);
        return SearchText.of(typed).words().stream()
                .map(word -> new Word(
                        word,
                        sites.stream()
                                .filter(site -> site.isCalled(word))
                                .map(SiteName::code)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** The traces of the word that leads to the fewest, one of which is in everything that is meant. */
    private List<Trace> rarest(String district, List<Word> words) {
        List<Trace> pairs = words.stream()
                .filter(word -> direct(word).isEmpty())
                .flatMap(word -> word.pairs().stream())
                .distinct()
                .limit(WEIGHED)
                .<Trace>map(Trace.Pair::new)
                .toList();
        if (!pairs.isEmpty()) {
            return List.of(rarestOf(district, pairs));
        }
        return words.stream()
                .filter(word -> !direct(word).isEmpty())
                .min(Comparator.comparingInt(word -> direct(word).size()))
                .map(word -> {
                    List<Trace> traces = new ArrayList<>(direct(word));
                    List<Trace> own =
                            word.pairs().stream().<Trace>map(Trace.Pair::new).toList();
                    if (!own.isEmpty()) {
                        traces.add(rarestOf(district, own));
                    }
                    return traces;
                })
                .orElse(List.of());
    }

    /** What was not seen for the longest time is the rarest. */
    private Trace rarestOf(String district, List<Trace> pairs) {
        if (pairs.size() == 1) {
            return pairs.getFirst();
        }
        return pairs.stream()
                .min(Comparator.comparing(pair -> demands.seen(district, pair)))
                .orElseThrow();
    }

    private static Set<Trace> direct(Word word) {
        Set<Trace> traces = new LinkedHashSet<>();
        word.number().map(Trace.Numbered::new).ifPresent(traces::add);
        word.enterprise().map(Trace.Enterprise::new).ifPresent(traces::add);
        word.sites().stream().sorted().map(Trace.Site::new).forEach(traces::add);
        return traces;
    }
}
