/**
 * Events that go out, and topics that they go out on.
 */
@NullMarked
package io.shangquan.notification.subscriber.messaging;

import org.jspecify.annotations.NullMarked;
