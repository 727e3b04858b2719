package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.deadline.domain.DeadlineRules.FollowUp;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Timetable;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;

/** The deadlines of each demand, from the rules that it began under and its district's calendar. */
public final class Timetables {

    private final DeadlineBook book;
    private final DistrictDirectory districts;

    public Timetables(DeadlineBook book, DistrictDirectory districts) {
        this.book = book;
        this.districts = districts;
    }

    /** The rules for a demand that begins now. */
    public String currentRules() {
        return book.current().version();
    }

    /** Of one demand. */
    public Timetable of(String district, Intake intake) {
        String calendar = calendarOf(district);
        return (clock, start) ->
                book.deadline(intake.rules(), calendar, clock, intake.urgency(), intake.category(), start);
    }

    /** What holds once a demand is resolved. */
    public FollowUp followUpOf(Demand demand) {
        return book.version(demand.state().intake().rules()).followUp();
    }

    /** The year in which a moment falls where the district is. */
    public int yearOf(String district, Instant moment) {
        WorkingCalendar calendar = book.calendar(calendarOf(district)).orElseThrow();
        return moment.atZone(calendar.zone()).getYear();
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
