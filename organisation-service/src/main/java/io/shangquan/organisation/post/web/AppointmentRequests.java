package io.shangquan.organisation.post.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of changes to appointments. */
final class AppointmentRequests {

    private AppointmentRequests() {}

    /**
     * A person is to hold a post.
     *
     * @param person subject with the identity provider
     * @param post code of the unit and role, as in {@code safety/department-officer}
     * @param from today if absent
     * @param to the last day, open if absent
     */
    record Appoint(
            @NotBlank @Size(max = 64) String person,
            @NotBlank @Size(max = 60) String displayName,

            @NotNull @Size(max = 130) @Pattern(regexp = "[a-z0-9-]+/[a-z-]+")
            String post,

            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The last day of an appointment; today, with access ending at once, if absent. */
    record End(@Nullable LocalDate lastDay) {}
}
