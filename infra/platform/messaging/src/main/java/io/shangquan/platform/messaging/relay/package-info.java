/**
 * From the outboxes to the broker.
 */
@NullMarked
package io.shangquan.platform.messaging.relay;

import org.jspecify.annotations.NullMarked;
