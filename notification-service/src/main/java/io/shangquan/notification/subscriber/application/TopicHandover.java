package io.shangquan.notification.subscriber.application;

import io.shangquan.notification.subscriber.domain.SubscriberId;
import java.time.Instant;

/**
 * One event that was put on a subscriber's topic.
 *
 * @param at when the broker had it
 */
public record TopicHandover(SubscriberId subscriber, String district, String event, Instant at) {}
