package io.shangquan.organisation.coverage.application;

import io.shangquan.organisation.coverage.domain.CoverageCount;
import io.shangquan.organisation.coverage.domain.CoverageCount.Standing;
import io.shangquan.organisation.coverage.domain.CoverageTarget;
import io.shangquan.organisation.coverage.domain.CoverageTargets;
import io.shangquan.organisation.coverage.domain.Coverages;
import io.shangquan.organisation.coverage.domain.Industries;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.organisation.coverage.domain.Visits;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.CreditCode;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts coverage by site and industry, and month by month. */
public final class CoverageReport {

    private static final String NONE = "";

    private final UnitQueries units;
    private final Coverages coverages;
    private final Visits visits;
    private final Industries industries;
    private final CoverageTargets targets;

    public CoverageReport(
            UnitQueries units, Coverages coverages, Visits visits, Industries industries, CoverageTargets targets) {
        this.units = units;
        this.coverages = coverages;
        this.visits = visits;
        this.industries = industries;
        this.targets = targets;
    }

    /**
     * A report.
     *
     * @param bySite code of the site, or an empty text for those in none
     * @param byIndustry section of the industry (GB/T 4754-2017, a letter), or an empty text for those that the ledger does not know
     * @param byMonth at the end of each month before the day, oldest first
     * @param target of the day's year, if one was set
     */
    public record Report(
            LocalDate day,
            CoverageCount total,
            Map<String, CoverageCount> bySite,
            Map<String, CoverageCount> byIndustry,
            Map<YearMonth, CoverageCount> byMonth,
            Optional<CoverageTarget> target) {
        public Report {
            bySite = new TreeMap<>(bySite);
            byIndustry = new TreeMap<>(byIndustry);
            byMonth = new TreeMap<>(byMonth);
        }

        @Override
        public Map<String, CoverageCount> bySite() {
            return new TreeMap<>(bySite);
        }

        @Override
        public Map<String, CoverageCount> byIndustry() {
            return new TreeMap<>(byIndustry);
        }

        @Override
        public Map<YearMonth, CoverageCount> byMonth() {
            return new TreeMap<>(byMonth);
        }
    }

    /** Counts on a day, with the visits of its month, and at the ends of some months before. */
    public Report on(String district, LocalDate day, int months) {
        Map<String, MemberCoverage> known =
                coverages.all(district).stream().collect(Collectors.toMap(MemberCoverage::member, Function.identity()));
        List<Unit> existing = units.all(district, day);
        Map<String, Unit> byCode = existing.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        List<Unit> members = members(existing);
        Counting counting = new Counting(known, visits.in(district, YearMonth.from(day)), day);
        Map<String, String> industryOf = industries.of(
                district,
                members.stream()
                        .map(CoverageReport::creditCodeOf)
                        .flatMap(Optional::stream)
                        .toList());
        Map<YearMonth, CoverageCount> byMonth = new TreeMap<>();
        for (int back = months; back > 0; back--) {
            YearMonth month = YearMonth.from(day).minusMonths(back);
            LocalDate last = month.atEndOfMonth();
            byMonth.put(
                    month,
                    new Counting(known, visits.in(district, month), last).of(members(units.all(district, last))));
        }
        return new Report(
                day,
                counting.of(members),
                counting.by(members, member -> siteOf(member, byCode, day)),
                counting.by(
                        members,
                        member -> creditCodeOf(member)
                                .map(industryOf::get)
                                .map(CoverageReport::section)
                                .orElse(NONE)),
                byMonth,
                targets.of(district, day.getYear()));
    }

    /**
     * What is known of members on a day.
     *
     * @param known coverage by unit code
     * @param visited credit codes of those who were visited in the day's month
     */
    private record Counting(Map<String, MemberCoverage> known, Set<String> visited, LocalDate day) {

        CoverageCount of(Collection<Unit> members) {
            return CoverageCount.of(members.stream().map(this::standingOf).toList(), day);
        }

        Map<String, CoverageCount> by(Collection<Unit> members, Function<Unit, String> group) {
            return members.stream()
                    .collect(Collectors.groupingBy(group, Collectors.collectingAndThen(Collectors.toList(), this::of)));
        }

        private Standing standingOf(Unit member) {
            @Nullable MemberCoverage coverage = known.get(member.code());
            boolean seen = creditCodeOf(member).filter(visited::contains).isPresent();
            return new Standing(Optional.ofNullable(coverage), seen);
        }
    }

    private static String section(String industry) {
        return industry.isEmpty() ? NONE : industry.substring(0, 1);
    }

    private static Optional<String> creditCodeOf(Unit member) {
        return Optional.ofNullable(member.nature().creditCode()).map(CreditCode::value);
    }

    private static List<Unit> members(Collection<Unit> units) {
        return units.stream()
                .filter(unit -> unit.kind() == UnitKind.MEMBER)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private static String siteOf(Unit member, Map<String, Unit> byCode, LocalDate day) {
        Optional<Unit> above = Optional.of(member);
        for (int depth = 0; depth < byCode.size() && above.isPresent(); depth++) {
            if (above.get().kind() == UnitKind.SITE) {
                return above.get().code();
            }
            above = above.get().parentOn(day).map(byCode::get);
        }
        return NONE;
    }
}
