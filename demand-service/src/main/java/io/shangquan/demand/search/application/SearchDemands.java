package io.shangquan.demand.search.application;

import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.DemandWords;
import io.shangquan.demand.demand.application.DemandWords.Trace;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.enterprise.application.EnterpriseNames;
import io.shangquan.demand.search.domain.SearchText;
import io.shangquan.demand.search.domain.Word;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.UnitName;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final DemandWords demands;
    private final RarestTraces traces;
    private final Units units;
    private final EnterpriseNames enterprises;

    public SearchDemands(DemandWords demands, Units units, EnterpriseNames enterprises) {
        this.demands = demands;
        this.traces = new RarestTraces(demands);
        this.units = units;
        this.enterprises = enterprises;
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
        List<Trace> followed = traces.of(district, words);
        return followed.isEmpty()
                ? Optional.empty()
                : Optional.of(verified(
                        district, words, after -> demands.follow(district, followed, readers, after, AT_ONCE), page));
    }

    private Page<DemandView> verified(
            String district,
            List<Word> words,
            Function<@Nullable String, List<DemandView>> candidatesAfter,
            PageRequest page) {
        List<DemandView> found = new ArrayList<>();
        String after = page.cursor().orElse(null);
        for (int examined = 0; examined < EXAMINED; examined += AT_ONCE) {
            List<DemandView> candidates = candidatesAfter.apply(after);
            Map<String, String> names = enterprises.of(district, about(candidates));
            for (DemandView candidate : candidates) {
                DemandState demand = candidate.demand().state();
                after = demand.id().value();
                String enterprise = enterpriseOf(demand).map(names::get).orElse("");
                if (words.stream().allMatch(word -> word.means(demand, enterprise))) {
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

    private static Set<String> about(List<DemandView> demands) {
        return demands.stream()
                .flatMap(view -> enterpriseOf(view.demand().state()).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> enterpriseOf(DemandState demand) {
        return Optional.ofNullable(demand.intake().submitter().enterprise());
    }

    private List<Word> wordsOf(String district, String typed) {
        List<UnitName> sites = units.sites(district);
        return SearchText.of(typed).words().stream()
                .map(word -> wordOf(district, word, sites))
                .toList();
    }

    private Word wordOf(String district, String word, List<UnitName> sites) {
        Set<String> called = sites.stream()
                .filter(site -> site.isCalled(word))
                .map(UnitName::code)
                .collect(Collectors.toSet());
        Optional<String> creditCode = Word.creditCode(word);
        if (creditCode.isPresent()) {
            return new Word(word, called, Set.of(creditCode.get()), false);
        }
        Optional<Set<String>> named = enterprises.called(district, word);
        return new Word(word, called, named.orElse(Set.of()), named.isEmpty());
    }
}
