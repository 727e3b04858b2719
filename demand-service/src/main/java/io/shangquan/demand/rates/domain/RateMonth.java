package io.shangquan.demand.rates.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rates of a month, frozen. They follow from the events until the cutoff and from the rules, and from nothing else: whoever computes
 * them again gets the same.
 *
 * @param rules version of the rules by which was counted
 * @param cutoff events after this moment did not count
 * @param frozenAt when it was frozen
 * @param lines the counts of each unit and category, by their codes
 * @param toAccept how long it took to accept demands
 * @param toResolve how long it took to resolve them
 */
public record RateMonth(
        String district,
        YearMonth month,
        String rules,
        Instant cutoff,
        Instant frozenAt,
        List<Line> lines,
        Times toAccept,
        Times toResolve) {

    public RateMonth {
        lines = List.copyOf(lines);
    }

    /** Counts the demands that were first routed in a month. */
    public static RateMonth of(
            String district,
            YearMonth month,
            RateRules rules,
            Instant cutoff,
            Instant now,
            Collection<DemandFact> facts) {
        List<DemandFact> counted =
                facts.stream().filter(fact -> month.equals(fact.month())).toList();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (DemandFact fact : counted) {
            Tally tally = fact.tally();
            lines.compute(
                    tally.unit() + '/' + tally.category(),
                    (key, line) -> new Line(
                            tally.unit(),
                            tally.category(),
                            (line == null ? ThreeRates.NONE : line.rates()).plus(tally, 1, rules.countSynthetic())));
        }
        return new RateMonth(
                district,
                month,
                rules.version(),
                cutoff,
                now,
                lines.values().stream()
                        .sorted(Comparator.comparing(Line::unit).thenComparing(Line::category))
                        .toList(),
                Times.of(counted.stream().flatMap(fact -> fact.timeToAccept().stream())),
                Times.of(counted.stream().flatMap(fact -> fact.timeToResolve().stream())));
    }

    /** Of the whole district. */
    public ThreeRates sum() {
        return lines.stream().map(Line::rates).reduce(ThreeRates.NONE, ThreeRates::plus);
    }

    /** Of each unit, or each category. */
    public Map<String, ThreeRates> by(Function<Line, String> group) {
        Map<String, ThreeRates> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(group.apply(line), line.rates(), ThreeRates::plus));
        return sums;
    }

    /** Whether another computation came to the same. */
    public boolean sameAs(RateMonth other) {
        return lines.equals(other.lines)
                && toAccept.equals(other.toAccept)
                && toResolve.equals(other.toResolve)
                && rules.equals(other.rules);
    }

    /** The counts of a unit's demands of a category. */
    public record Line(String unit, String category, ThreeRates rates) {}
}
