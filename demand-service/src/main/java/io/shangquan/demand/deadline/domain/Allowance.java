package io.shangquan.demand.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** How much time a rule gives. */
public sealed interface Allowance {

    /** The deadline that begins at a moment, and the pauses by which it moves. */
    Deadline from(Instant start, List<Pause> pauses, WorkingCalendar calendar);

    /** The deadline that begins at a moment. */
    default Deadline from(Instant start, WorkingCalendar calendar) {
        return from(start, List.of(), calendar);
    }

    /** The days that led to a deadline that is known: it is in working days if it ends when business stops. */
    static Deadline explain(Instant start, Instant due, List<Pause> pauses, WorkingCalendar calendar) {
        ZonedDateTime end = due.atZone(calendar.zone());
        LocalDate first = start.atZone(calendar.zone()).toLocalDate().plusDays(1);
        if (!end.toLocalTime().equals(calendar.closesAt()) || end.toLocalDate().isBefore(first)) {
            return new Deadline(start, due, false, List.of());
        }
        List<Deadline.Step> passed = first.datesUntil(end.toLocalDate().plusDays(1))
                .map(date -> new Deadline.Step(calendar.dayOf(date), isPaused(date, pauses, calendar.zone())))
                .toList();
        return new Deadline(start, due, false, passed);
    }

    private static boolean isPaused(LocalDate date, List<Pause> pauses, ZoneId zone) {
        return pauses.stream().anyMatch(pause -> pause.covers(date, zone));
    }

    /** Hours by day and night, holidays too. */
    record RoundTheClock(Duration duration) implements Allowance {

        /** @throws IllegalArgumentException if it gives no time */
        public RoundTheClock {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException("a deadline must give some time");
            }
        }

        @Override
        public Deadline from(Instant start, List<Pause> pauses, WorkingCalendar calendar) {
            Instant due = start.plus(duration);
            for (Pause pause : pauses) {
                due = due.plus(pause.length());
            }
            return new Deadline(start, due, false, List.of());
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
        public Deadline from(Instant start, List<Pause> pauses, WorkingCalendar calendar) {
            List<Deadline.Step> passed = new ArrayList<>();
            LocalDate date = start.atZone(calendar.zone()).toLocalDate();
            int counted = 0;
            while (counted < days) {
                date = date.plusDays(1);
                WorkingCalendar.Day day = calendar.dayOf(date);
                boolean paused = isPaused(date, pauses, calendar.zone());
                passed.add(new Deadline.Step(day, paused));
                if (day.isWorked() && !paused) {
                    counted++;
                }
            }
            Instant due =
                    date.atTime(calendar.closesAt()).atZone(calendar.zone()).toInstant();
            boolean provisional = passed.stream().anyMatch(step -> step.day().provisional());
            return new Deadline(start, due, provisional, passed);
        }
    }
}
