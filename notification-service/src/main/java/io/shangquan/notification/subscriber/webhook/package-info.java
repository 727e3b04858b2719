/**
 * Calls to subscribers' addresses.
 */
@NullMarked
package io.shangquan.notification.subscriber.webhook;

import org.jspecify.annotations.NullMarked;
