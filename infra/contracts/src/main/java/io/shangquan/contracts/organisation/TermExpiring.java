package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * A term comes to its end: time to prepare who follows. Subject: the post's id.
 *
 * @param appointment the appointment's id
 * @param person the person's subject with the identity provider
 * @param unit the code of the post's unit within its district
 * @param post the post's name within its unit
 * @param to the last day
 * @param days before the last day on which it is told: 180, 90 or 30
 */
@EventType("io.shangquan.organisation.term-expiring.v1")
public record TermExpiring(String appointment, String person, String unit, String post, LocalDate to, int days) {}
