package io.shangquan.event.activity.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is held, by whom, where and when.
 *
 * @param title 1 to 100 characters
 * @param description at most 4,000 characters
 * @param unit the code of the unit that holds it
 * @param site the site's unit code, null if it is held elsewhere
 * @param capacity how many can take part, 1 to 2,000
 * @param registrationClosesAt until when one can register, not after it begins
 */
public record Programme(
        ActivityKind kind,
        String title,
        String description,
        String unit,
        @Nullable String site,
        Instant startsAt,
        Instant endsAt,
        Instant registrationClosesAt,
        int capacity) {

    /** The most people that one activity takes. */
    public static final int MAX_CAPACITY = 2_000;

    /** Whether it ends after it begins, and registration closes before. */
    public boolean isInOrder() {
        return endsAt.isAfter(startsAt) && !registrationClosesAt.isAfter(startsAt);
    }
}
