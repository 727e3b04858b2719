package io.shangquan.demand.recurrence.application;

import java.time.Instant;
import java.time.LocalDate;

/** On which day recurrences of a district were looked for last, so that one instance does it once a day. */
public interface FindingDays {

    /**
     * Takes a day of a district. One that an instance has taken and not finished within the hour can be taken by another.
     *
     * @return whether the caller is to look
     */
    boolean take(String district, LocalDate day, Instant now);

    /** Notes that all of a district was looked at on a day. */
    void finish(String district, LocalDate day);
}
