package io.shangquan.contracts.activity;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * An activity can be registered for. Subject: the activity's id.
 *
 * @param kind what kind of activity it is, as in {@code SALON}
 * @param unit the unit that holds it
 * @param startsAt when it begins
 * @param registrationClosesAt until when one can register
 */
@EventType("io.shangquan.event.activity-published.v1")
public record ActivityPublished(String kind, String unit, Instant startsAt, Instant registrationClosesAt) {}
