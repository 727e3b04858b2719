package io.shangquan.organisation.post.web;

import io.shangquan.organisation.post.domain.Standing;
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
     * A person is to hold a post, to stand in for who does, or to be its deputy.
     *
     * @param person subject with the identity provider
     * @param post code of the unit and name of the post, as in {@code safety/department-officer}
     * @param standing holder if absent
     * @param secondedFrom who posts the person here, if it is a secondment
     * @param from today if absent
     * @param to the last day, open if absent; a stand-in has one
     */
    record Appoint(
            @NotBlank @Size(max = 64) String person,
            @NotBlank @Size(max = 60) String displayName,

            @NotNull @Size(max = 130) @Pattern(regexp = "[a-z0-9-]+/[a-z-]+")
            String post,

            @Nullable Standing standing,
            @Nullable @Size(max = 100) String secondedFrom,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The last day of an appointment; today, with access ending at once, if absent. */
    record End(@Nullable LocalDate lastDay) {}

    /** Days on which the person is away. */
    record Absence(@NotNull LocalDate from, @NotNull LocalDate to) {}
}
