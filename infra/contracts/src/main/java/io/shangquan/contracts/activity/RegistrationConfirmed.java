package io.shangquan.contracts.activity;

import io.shangquan.contracts.event.EventType;

/**
 * A person has a place. Subject: the registration's id.
 *
 * @param activity the activity's id
 * @param person the person's subject
 * @param seat the number of the place, from 1
 */
@EventType("io.shangquan.event.registration-confirmed.v1")
public record RegistrationConfirmed(String activity, String person, int seat) {}
