package io.shangquan.demand.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    @Test
    void whole_days_are_free_unless_they_are_marked_as_worked() {
        CalendarFile file = CalendarFile.read(calendar("""
                        BEGIN:VEVENT
                        UID:1
                        DTSTART;VALUE=DATE:20270101
                        DTEND;VALUE=DATE:20270104
                        SUMMARY:元旦 休
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART;VALUE=DATE:20270110
                        SUMMARY:补班
                        END:VEVENT
                        """)).orElseThrow();

        assertThat(file.holidays())
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-02"), LocalDate.parse("2027-01-03"));
        assertThat(file.makeupDays()).containsExactly(LocalDate.parse("2027-01-10"));
    }

    @Test
    void what_is_no_calendar_of_whole_days_is_not_read() {
        assertThat(CalendarFile.read("hello")).isEmpty();
        assertThat(CalendarFile.read(calendar("""
                        BEGIN:VEVENT
                        UID:1
                        DTSTART:20270101T080000Z
                        SUMMARY:meeting
                        END:VEVENT
                        """))).isEmpty();
    }

    private static String calendar(String events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + events + "END:VCALENDAR\n").replace("\n", "\r\n");
    }
}
