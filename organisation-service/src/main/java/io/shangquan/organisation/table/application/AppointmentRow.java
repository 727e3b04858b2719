package io.shangquan.organisation.table.application;

import io.shangquan.organisation.post.domain.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a post, as a table has it.
 *
 * @param post unit and name, as in {@code safety/department-officer}
 * @param from today if null
 */
public record AppointmentRow(
        String post,
        String username,
        String displayName,
        Standing standing,
        @Nullable String secondedFrom,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
