package io.shangquan.organisation.post.domain;

import java.time.LocalDate;

/** How far the end of an appointment has come. */
public enum Ending {
    /** It goes on, or ends on a day to come. */
    AHEAD,
    /** It was held until its last day was over. */
    AFTER_ITS_DAY,
    /** It ended within its last day, at once: from that moment on nobody is in the post by it. */
    AT_ONCE;

    /** The end on a last day, as it is on a day. */
    static Ending of(LocalDate lastDay, LocalDate today) {
        if (lastDay.isAfter(today)) {
            return AHEAD;
        }
        return lastDay.equals(today) ? AT_ONCE : AFTER_ITS_DAY;
    }
}
