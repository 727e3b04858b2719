package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.RateRules;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/** All versions of the rules for rates. */
public final class RateRuleBook {

    private final List<RateRules> versions;

    /** @param versions in any order, at least one */
    public RateRuleBook(List<RateRules> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(RateRules::from).reversed())
                .toList();
    }

    /** Those that hold for a month; for months before any, the first. */
    public RateRules of(YearMonth month) {
        return versions.stream()
                .filter(rules -> !rules.from().isAfter(month))
                .findFirst()
                .orElseGet(versions::getLast);
    }

    /** A version. @throws NoSuchElementException if there is none: what was published stays */
    public RateRules version(String version) {
        return versions.stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there are no rate rules " + version));
    }
}
