package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A subscriber gets other events from now on. Subject: the subscriber's id.
 *
 * @param types how many types or beginnings of types it names, 0 for all
 * @param districts how many districts it names, 0 for all
 * @param units how many units it names, 0 for all
 */
@EventType("io.shangquan.notification.subscriber-filter-changed.v1")
public record SubscriberFilterChanged(int types, int districts, int units) {}
