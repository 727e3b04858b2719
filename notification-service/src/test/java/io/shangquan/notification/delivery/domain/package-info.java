/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
