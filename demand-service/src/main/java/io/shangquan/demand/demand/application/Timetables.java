package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.deadline.domain.Allowance;
import io.shangquan.demand.deadline.domain.Deadline;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.ReturnOrder;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The deadlines of each demand, from the rules that it began under and its district's calendar. */
public final class Timetables {

    private final DeadlineBook book;
    private final DistrictDirectory districts;

    public Timetables(DeadlineBook book, DistrictDirectory districts) {
        this.book = book;
        this.districts = districts;
    }

    /** The rules for a demand that begins in a district now. */
    public String currentRules(String district) {
        return book.current(district).version();
    }

    /** Whether a demand may be filed in a district now by somebody who is not named. */
    public boolean allowAnonymous(String district) {
        return book.current(district).filing().anonymous();
    }

    /** Of one demand, under the rules that it began under. */
    public Timetable of(String district, Intake intake) {
        return under(district, book.version(district, intake.rules()), intake);
    }

    /** Of one demand, as if it had begun under some rules. */
    public Timetable under(String district, DeadlineRules rules, Intake intake) {
        WorkingCalendar calendar = book.calendar(calendarOf(district)).orElseThrow();
        return (clock, start, pauses) ->
                rules.allowanceOf(clock, intake.urgency(), intake.category()).from(start, pauses, calendar);
    }

    /**
     * How a clock of a demand came to its deadline. One that had stopped before the demand was reclassified is not what the
     * rules would give now: its days are counted as they passed.
     */
    public Deadline explain(String district, Intake intake, DeadlineClock clock) {
        Deadline given = of(district, intake).of(clock.kind(), clock.startedAt(), clock.pauses());
        return given.dueAt().equals(clock.dueAt())
                ? given
                : Allowance.explain(
                        clock.startedAt(),
                        clock.dueAt(),
                        clock.pauses(),
                        book.calendar(calendarOf(district)).orElseThrow());
    }

    /** Whether a district's deadlines follow a calendar. */
    public boolean follows(String district, String calendar) {
        return districts
                .find(district)
                .filter(found -> found.calendar().equals(calendar))
                .isPresent();
    }

    /** What holds once a demand is resolved. */
    public FollowUp followUpOf(Demand demand) {
        return rulesOf(demand).followUp();
    }

    /** All rules under which a demand began. */
    public DeadlineRules rulesOf(Demand demand) {
        return book.version(demand.state().district(), demand.state().intake().rules());
    }

    /** On what terms the lead unit may return a demand; a demand without one cannot be returned at any time. */
    public ReturnOrder.Terms returnTermsOf(String district, Demand demand) {
        DeadlineRules.Returns returns = rulesOf(demand).returns();
        Assignment assignment = demand.state().assignment();
        Instant until = assignment == null
                ? Instant.EPOCH
                : returns.within()
                        .from(
                                assignment.since(),
                                book.calendar(calendarOf(district)).orElseThrow())
                        .dueAt();
        return new ReturnOrder.Terms(until, returns.rounds());
    }

    /** When business stops so many working days after the day of a moment. */
    public Instant workingDaysFrom(String district, Instant start, int days) {
        return new Allowance.WorkingDays(days)
                .from(start, book.calendar(calendarOf(district)).orElseThrow())
                .dueAt();
    }

    /** The year in which a moment falls where the district is. */
    public int yearOf(String district, Instant moment) {
        return dayOf(district, moment).getYear();
    }

    /** The day on which a moment falls where the district is. */
    public LocalDate dayOf(String district, Instant moment) {
        WorkingCalendar calendar = book.calendar(calendarOf(district)).orElseThrow();
        return LocalDate.ofInstant(moment, calendar.zone());
    }

    /** The moment at which a day begins where the district is. */
    public Instant beginningOf(String district, LocalDate day) {
        WorkingCalendar calendar = book.calendar(calendarOf(district)).orElseThrow();
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    private String calendarOf(String district) {
        return districts
                .find(district)
                .map(DistrictDirectory.District::calendar)
                .filter(code -> book.calendar(code).isPresent())
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, district)
                        .retryAfter(Duration.ofSeconds(1)));
    }
}
