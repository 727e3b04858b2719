package io.shangquan.demand.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked: Monday to Friday but for public holidays, and the make-up days (调休上班日) of each year, as the General Office of
 * the State Council publishes them year by year.
 *
 * @param code as districts name it
 * @param zone in which a day begins and ends
 * @param closesAt when business stops on a working day
 * @param years the years that are published
 */
public record WorkingCalendar(String code, ZoneId zone, LocalTime closesAt, Map<Integer, Year> years) {

    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    /** The same calendar with more years, in place of those that it has. */
    public WorkingCalendar with(Map<Integer, Year> more) {
        Map<Integer, Year> all = new HashMap<>(years);
        all.putAll(more);
        return new WorkingCalendar(code, zone, closesAt, all);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** What a day is, and whether that is certain. */
    public Day dayOf(LocalDate date) {
        Year year = years.get(date.getYear());
        boolean weekend = isWeekend(date);
        if (year == null) {
            return new Day(date, weekend ? Kind.WEEKEND : Kind.WORKDAY, true);
        }
        if (weekend) {
            return new Day(date, year.makeupDays().contains(date) ? Kind.MAKEUP_DAY : Kind.WEEKEND, false);
        }
        return new Day(date, year.holidays().contains(date) ? Kind.HOLIDAY : Kind.WORKDAY, false);
    }

    /**
     * What one year differs in from Monday to Friday.
     *
     * @param holidays on weekdays
     * @param makeupDays on weekends
     */
    public record Year(Set<LocalDate> holidays, Set<LocalDate> makeupDays) {
        public Year {
            holidays = Set.copyOf(holidays);
            makeupDays = Set.copyOf(makeupDays);
        }

        /**
         * A year from days as they are published: of free days those on weekdays count, of worked days those on weekends.
         *
         * @return empty if a day is of another year, or both free and worked
         */
        public static Optional<Year> of(int year, Set<LocalDate> free, Set<LocalDate> worked) {
            boolean possible = Stream.concat(free.stream(), worked.stream()).allMatch(date -> date.getYear() == year)
                    && free.stream().noneMatch(worked::contains);
            return possible
                    ? Optional.of(new Year(
                            free.stream().filter(date -> !isWeekend(date)).collect(Collectors.toSet()),
                            worked.stream().filter(WorkingCalendar::isWeekend).collect(Collectors.toSet())))
                    : Optional.empty();
        }
    }

    /**
     * One day.
     *
     * @param provisional whether its year is not published yet, so that it was taken as any Monday to Sunday
     */
    public record Day(LocalDate date, Kind kind, boolean provisional) {
        public boolean isWorked() {
            return kind == Kind.WORKDAY || kind == Kind.MAKEUP_DAY;
        }
    }

    /** Kinds of days. */
    public enum Kind {
        /** 工作日. */
        WORKDAY,
        /** 周末. */
        WEEKEND,
        /** 法定节假日. */
        HOLIDAY,
        /** 调休上班日. */
        MAKEUP_DAY
    }
}
