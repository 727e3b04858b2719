/**
 * Who outside gets events: bureaus and third parties, by webhook (Standard Webhooks 1.0) or on a Kafka topic of their own. They never read the
 * services' topics: each gets what its filter lets through, without the ids of people.
 */
@NullMarked
package io.shangquan.notification.subscriber;

import org.jspecify.annotations.NullMarked;
