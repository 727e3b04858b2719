package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a post from now on. Subject: the post's id.
 *
 * @param appointment the appointment's id
 * @param person the person's subject with the identity provider
 * @param unit the code of the post's unit within its district
 * @param role the role that the post grants
 * @param grant the whole grant, {@code role@scope}
 * @param from the first day
 * @param to the last day, null if open
 * @param post the post's name within its unit
 * @param standing {@code HOLDER}, {@code DEPUTY} or {@code STAND_IN}
 */
@EventType("io.shangquan.organisation.appointment-began.v1")
public record AppointmentBegan(
        String appointment,
        String person,
        String unit,
        String role,
        String grant,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String post,
        @Nullable String standing) {}
