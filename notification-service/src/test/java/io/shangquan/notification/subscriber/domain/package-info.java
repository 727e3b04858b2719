/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.subscriber.domain;

import org.jspecify.annotations.NullMarked;
