package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * Somebody outside is to get events. Subject: the subscriber's id.
 *
 * @param street the street whose districts' events it may get
 * @param slug its name in its topic
 * @param channel {@code WEBHOOK} or {@code TOPIC}
 */
@EventType("io.shangquan.notification.subscriber-registered.v1")
public record SubscriberRegistered(String street, String slug, String channel) {}
