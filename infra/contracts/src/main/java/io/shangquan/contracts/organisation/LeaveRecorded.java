package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * A person is away from a post for some days. Subject: the post's id.
 *
 * @param appointment the appointment's id
 * @param person the person's subject with the identity provider
 * @param from the first day
 * @param to the last day
 */
@EventType("io.shangquan.organisation.leave-recorded.v1")
public record LeaveRecorded(String appointment, String person, LocalDate from, LocalDate to) {}
