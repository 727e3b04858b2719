package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * An appointment has a last day, which is still to come. Subject: the post's id.
 *
 * @param appointment the appointment's id
 * @param to the last day
 */
@EventType("io.shangquan.organisation.appointment-end-set.v1")
public record AppointmentEndSet(String appointment, LocalDate to) {}
