package io.shangquan.contracts.activity;

import io.shangquan.contracts.event.EventType;

/**
 * An activity was called off. Subject: the activity's id.
 *
 * @param unit the unit that was to hold it
 * @param reason the reason's code
 */
@EventType("io.shangquan.event.activity-cancelled.v1")
public record ActivityCancelled(String unit, String reason) {}
