/**
 * Consumers of events: what is applied, what is parked, what is replayed.
 */
@NullMarked
package io.shangquan.platform.messaging.consumer;

import org.jspecify.annotations.NullMarked;
