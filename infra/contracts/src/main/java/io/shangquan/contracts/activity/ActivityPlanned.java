package io.shangquan.contracts.activity;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * An activity was planned; nobody can register yet. Subject: the activity's id.
 *
 * @param kind what kind of activity it is, as in {@code SALON}
 * @param unit the unit that holds it
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param capacity how many can take part
 */
@EventType("io.shangquan.event.activity-planned.v1")
public record ActivityPlanned(String kind, String unit, Instant startsAt, Instant endsAt, int capacity) {}
