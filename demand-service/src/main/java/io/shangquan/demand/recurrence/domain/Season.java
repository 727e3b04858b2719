package io.shangquan.demand.recurrence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The months in which a matter comes. */
final class Season {

    /** What comes in more months of the year than these has no season. */
    static final int MOST_MONTHS = 4;

    private static final int YEARS = 2;

    /** Of its demands, this share at least comes in the season. */
    private static final double SHARE = 0.75;

    private Season() {}

    /** Months (1 to 12) in which it came in at least two years, in order; empty if that is no season. */
    static List<Integer> of(List<LocalDate> days) {
        Map<Integer, Set<Integer>> years = new TreeMap<>();
        days.forEach(day -> years.computeIfAbsent(day.getMonthValue(), month -> new TreeSet<>())
                .add(day.getYear()));
        List<Integer> months = years.entrySet().stream()
                .filter(month -> month.getValue().size() >= YEARS)
                .map(Map.Entry::getKey)
                .toList();
        long within = days.stream()
                .filter(day -> months.contains(day.getMonthValue()))
                .count();
        return months.size() <= MOST_MONTHS && within >= days.size() * SHARE ? months : List.of();
    }
}
