package io.shangquan.demand.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shangquan.demand.deadline.domain.WorkingCalendar.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            "CN",
            BEIJING,
            LocalTime.of(18, 0),
            Map.of(
                    2026,
                    new WorkingCalendar.Year(
                            Set.of(
                                    LocalDate.parse("2026-02-16"),
                                    LocalDate.parse("2026-02-17"),
                                    LocalDate.parse("2026-02-18"),
                                    LocalDate.parse("2026-02-19"),
                                    LocalDate.parse("2026-02-20"),
                                    LocalDate.parse("2026-02-23")),
                            Set.of(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-28")))));

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        // A plain week: Monday is not counted.
        "2026-03-02T10:00, 1, 2026-03-03",
        "2026-03-02T10:00, 7, 2026-03-11",
        // Late at night is still the same day.
        "2026-03-02T23:59, 1, 2026-03-03",
        // On a weekend the next working day is the first.
        "2026-03-07T12:00, 1, 2026-03-09",
        // Before the Spring Festival: Saturday the 14th is worked, then nine days are not.
        "2026-02-13T10:00, 1, 2026-02-14",
        "2026-02-13T10:00, 2, 2026-02-24",
        // Saturday the 28th is worked as well.
        "2026-02-27T10:00, 1, 2026-02-28",
    })
    void the_day_it_begins_is_not_counted_and_it_ends_when_business_stops(
            LocalDateTime start, int days, LocalDate last) {
        Deadline deadline = new Allowance.WorkingDays(days).from(at(start), CALENDAR);

        assertThat(deadline.dueAt()).isEqualTo(at(last.atTime(18, 0)));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void a_deadline_that_is_known_is_explained_by_the_days_that_led_to_it() {
        Instant start = at(LocalDateTime.parse("2026-03-05T10:00"));
        Deadline given = new Allowance.WorkingDays(2).from(start, CALENDAR);

        assertThat(Allowance.explain(start, given.dueAt(), List.of(), CALENDAR)).isEqualTo(given);
        assertThat(Allowance.explain(start, start.plus(Duration.ofHours(2)), List.of(), CALENDAR)
                        .days())
                .isEmpty();
    }

    @Test
    void every_day_on_the_way_is_told() {
        Deadline deadline = new Allowance.WorkingDays(2).from(at(LocalDateTime.parse("2026-02-13T10:00")), CALENDAR);

        assertThat(deadline.days())
                .extracting(step -> step.day().kind())
                .startsWith(Kind.MAKEUP_DAY, Kind.WEEKEND, Kind.HOLIDAY);
        assertThat(deadline.days()).hasSize(11);
        assertThat(deadline.days().getLast().day().date()).isEqualTo(LocalDate.parse("2026-02-24"));
    }

    @Test
    void a_year_that_is_not_published_gives_a_provisional_deadline() {
        Deadline deadline = new Allowance.WorkingDays(3).from(at(LocalDateTime.parse("2026-12-30T10:00")), CALENDAR);

        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.dueAt()).isEqualTo(at(LocalDateTime.parse("2027-01-04T18:00")));
    }

    @Test
    void hours_run_round_the_clock() {
        Instant start = at(LocalDateTime.parse("2026-02-14T23:00"));
        Deadline deadline = new Allowance.RoundTheClock(Duration.ofHours(2)).from(start, CALENDAR);

        assertThat(deadline.dueAt()).isEqualTo(start.plus(Duration.ofHours(2)));
        assertThat(DeadlineClock.start(ClockKind.ACCEPT, null, DeadlineClock.Cause.FILED, deadline)
                        .warningAt())
                .isEqualTo(start.plus(Duration.ofMinutes(96)));
    }

    @Test
    void a_pause_moves_a_deadline_by_the_working_days_after_the_one_on_which_it_began() {
        Instant start = at(LocalDateTime.parse("2026-03-02T10:00"));
        Pause pause =
                new Pause(at(LocalDateTime.parse("2026-03-04T09:00")), at(LocalDateTime.parse("2026-03-09T17:00")));

        Deadline deadline = new Allowance.WorkingDays(4).from(start, List.of(pause), CALENDAR);

        assertThat(deadline.dueAt()).isEqualTo(at(LocalDateTime.parse("2026-03-11T18:00")));
        assertThat(deadline.days())
                .filteredOn(Deadline.Step::paused)
                .extracting(step -> step.day().date())
                .containsExactly(
                        LocalDate.parse("2026-03-05"),
                        LocalDate.parse("2026-03-06"),
                        LocalDate.parse("2026-03-07"),
                        LocalDate.parse("2026-03-08"),
                        LocalDate.parse("2026-03-09"));
        assertThat(deadline.days()).filteredOn(Deadline.Step::counts).hasSize(4);
    }

    @Test
    void a_pause_moves_hours_by_its_length() {
        Instant start = at(LocalDateTime.parse("2026-03-02T10:00"));
        Pause pause = new Pause(start.plus(Duration.ofHours(1)), start.plus(Duration.ofHours(25)));

        assertThat(new Allowance.RoundTheClock(Duration.ofHours(2))
                        .from(start, List.of(pause), CALENDAR)
                        .dueAt())
                .isEqualTo(start.plus(Duration.ofHours(26)));
    }

    @Test
    void a_rule_that_gives_no_time_is_no_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Allowance.WorkingDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Allowance.RoundTheClock(Duration.ZERO));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BEIJING).toInstant();
    }
}
