/**
 * Events of other services as inbox entries, and wake-ups between instances.
 */
@NullMarked
package io.shangquan.notification.inbox.messaging;

import org.jspecify.annotations.NullMarked;
