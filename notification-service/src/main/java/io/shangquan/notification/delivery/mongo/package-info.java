/**
 * Deliveries in MongoDB, whatever they deliver.
 */
@NullMarked
package io.shangquan.notification.delivery.mongo;

import org.jspecify.annotations.NullMarked;
