/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.subscriber.webhook;

import org.jspecify.annotations.NullMarked;
