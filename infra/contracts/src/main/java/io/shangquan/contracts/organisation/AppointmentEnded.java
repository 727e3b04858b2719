package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person no longer holds a post. Subject: the post's id.
 *
 * @param appointment the appointment's id
 * @param person the person's subject with the identity provider
 * @param unit the code of the post's unit within its district
 * @param role the role that the post granted
 * @param grant the whole grant, {@code role@scope}
 * @param to the last day
 * @param post the post's name within its unit
 * @param standing {@code HOLDER}, {@code DEPUTY} or {@code STAND_IN}
 */
@EventType("io.shangquan.organisation.appointment-ended.v1")
public record AppointmentEnded(
        String appointment,
        String person,
        String unit,
        String role,
        String grant,
        LocalDate to,
        @Nullable String post,
        @Nullable String standing) {}
