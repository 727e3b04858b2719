/**
 * Subscribers and their deliveries in MongoDB.
 */
@NullMarked
package io.shangquan.notification.subscriber.mongo;

import org.jspecify.annotations.NullMarked;
