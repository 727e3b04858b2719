package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How much time a rule gives. */
public sealed interface Allowance {

    /** The deadline that begins at a moment. */
    Deadline from(Instant start, WorkingCalendar calendar);

    /** Hours by day and night, holidays too. */
    record RoundTheClock(Duration duration) implements Allowance {

        /** @throws IllegalArgumentException if it gives no time */
        public RoundTheClock {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException("a deadline must give some time");
            }
        }

        @Override
        public Deadline from(Instant start, WorkingCalendar calendar) {
            return new Deadline(start, start.plus(duration), false, List.of());
        }
    }

    /**
     * Working days. The day on which it begins is not counted, and it ends when business stops on the last one (Civil Code of the
     * People's Republic of China, articles 201 and 203).
     */
    record WorkingDays(int days) implements Allowance {

        private static final int MOST = 250;

        /** @throws IllegalArgumentException if it gives no day, or more than a year's */
        public WorkingDays {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException("a deadline gives 1 to " + MOST + " working days");
            }
        }

        @Override
        public Deadline from(Instant start, WorkingCalendar calendar) {
            List<WorkingCalendar.Day> passed = new ArrayList<>();
            LocalDate date = start.atZone(calendar.zone()).toLocalDate();
            int counted = 0;
            while (counted < days) {
                date = date.plusDays(1);
                WorkingCalendar.Day day = calendar.dayOf(date);
                passed.add(day);
                if (day.isWorked()) {
                    counted++;
                }
            }
            Instant due =
                    date.atTime(calendar.closesAt()).atZone(calendar.zone()).toInstant();
            boolean provisional = passed.stream().anyMatch(WorkingCalendar.Day::provisional);
            return new Deadline(start, due, provisional, passed);
        }
    }
}
