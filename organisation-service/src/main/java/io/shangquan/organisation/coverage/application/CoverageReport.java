package io.shangquan.organisation.coverage.application;

import io.shangquan.organisation.coverage.domain.CoverageCount;
import io.shangquan.organisation.coverage.domain.Coverages;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts coverage by site, and month by month. */
public final class CoverageReport {

    private static final String NO_SITE = "";

    private final UnitQueries units;
    private final Coverages coverages;

    public CoverageReport(UnitQueries units, Coverages coverages) {
        this.units = units;
        this.coverages = coverages;
    }

    /**
     * A report.
     *
     * @param bySite code of the site, or an empty text for those in none
     * @param byMonth at the end of each month before the day, oldest first
     */
    public record Report(
            LocalDate day,
            CoverageCount total,
            Map<String, CoverageCount> bySite,
            Map<YearMonth, CoverageCount> byMonth) {
        public Report {
            bySite = new TreeMap<>(bySite);
            byMonth = new TreeMap<>(byMonth);
        }

        @Override
        public Map<String, CoverageCount> bySite() {
            return new TreeMap<>(bySite);
        }

        @Override
        public Map<YearMonth, CoverageCount> byMonth() {
            return new TreeMap<>(byMonth);
        }
    }

    /** Counts on a day, and at the ends of some months before. */
    public Report on(String district, LocalDate day, int months) {
        Map<String, MemberCoverage> known =
                coverages.all(district).stream().collect(Collectors.toMap(MemberCoverage::member, Function.identity()));
        List<Unit> existing = units.all(district, day);
        Map<String, Unit> byCode = existing.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<String, List<Optional<MemberCoverage>>> bySite = new TreeMap<>();
        members(existing)
                .forEach(member -> bySite.computeIfAbsent(siteOf(member, byCode, day), _ -> new ArrayList<>())
                        .add(Optional.ofNullable(known.get(member.code()))));
        Map<YearMonth, CoverageCount> byMonth = new TreeMap<>();
        for (int back = months; back > 0; back--) {
            YearMonth month = YearMonth.from(day).minusMonths(back);
            LocalDate last = month.atEndOfMonth();
            byMonth.put(month, count(members(units.all(district, last)), known, last));
        }
        return new Report(
                day,
                count(members(existing), known, day),
                bySite.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, site -> CoverageCount.of(site.getValue(), day))),
                byMonth);
    }

    private static CoverageCount count(List<Unit> members, Map<String, MemberCoverage> known, LocalDate day) {
        return CoverageCount.of(
                members.stream()
                        .map(member -> Optional.ofNullable(known.get(member.code())))
                        .toList(),
                day);
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
        return NO_SITE;
    }
}
