package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A subscriber has a new secret; the one before is good for a day. Subject: the subscriber's id.
 *
 * @param oldUntil until when messages are signed with the one before too
 */
@EventType("io.shangquan.notification.subscriber-secret-rotated.v1")
public record SubscriberSecretRotated(Instant oldUntil) {}
