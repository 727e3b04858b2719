package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A subscriber gets events from now on, or no longer. Subject: the subscriber's id.
 *
 * @param status {@code ACTIVE}, {@code PAUSED} or {@code GONE}
 */
@EventType("io.shangquan.notification.subscriber-status-changed.v1")
public record SubscriberStatusChanged(String status) {}
