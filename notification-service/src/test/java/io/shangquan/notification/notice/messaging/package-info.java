/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
