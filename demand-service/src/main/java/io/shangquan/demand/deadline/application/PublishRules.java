package io.shangquan.demand.deadline.application;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.RuleSet;
import io.shangquan.demand.deadline.domain.RuleSets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Drafts and publishes versions of a district's deadline rules. */
public final class PublishRules {

    private final RuleSets ruleSets;
    private final DeadlineBook book;
    private final CategoryTree categories;
    private final Clock clock;

    public PublishRules(RuleSets ruleSets, DeadlineBook book, CategoryTree categories, Clock clock) {
        this.ruleSets = ruleSets;
        this.book = book;
        this.categories = categories;
        this.clock = clock;
    }

    /**
     * Keeps a draft.
     *
     * @param source the rules as they were sent (JSON)
     * @return empty if the version is taken
     */
    public Optional<RuleSet> draft(String district, DeadlineRules rules, String source) {
        RuleSet draft = new RuleSet(district, rules, source, null);
        boolean fresh = book.ofTheCity(rules.version()).isEmpty() && ruleSets.draft(draft);
        return fresh ? Optional.of(draft) : Optional.empty();
    }

    /** Which categories a version would leave without a deadline. */
    public List<DeadlineRules.Gap> gapsOf(DeadlineRules rules) {
        return rules.gaps(selectable());
    }

    /** Publishes a draft: what begins from now on follows it. */
    public RuleSet.Decision publish(String district, String version) {
        RuleSet.Decision decision =
                ruleSets.change(district, version, draft -> draft.publish(selectable(), clock.instant()));
        book.forget(district);
        return decision;
    }

    private List<String> selectable() {
        return categories.all().stream()
                .filter(Category::leaf)
                .map(Category::code)
                .toList();
    }
}
