package io.shangquan.contracts.activity;

import io.shangquan.contracts.event.EventType;

/**
 * A person gave a place back, or the activity was called off. Subject: the registration's id.
 *
 * @param activity the activity's id
 * @param person the person's subject
 * @param seat the number of the place that fell free
 * @param reason {@code BY_PERSON} or {@code ACTIVITY_CANCELLED}
 */
@EventType("io.shangquan.event.registration-cancelled.v1")
public record RegistrationCancelled(String activity, String person, int seat, String reason) {}
