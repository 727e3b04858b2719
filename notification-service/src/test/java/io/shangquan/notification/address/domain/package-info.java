/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.address.domain;

import org.jspecify.annotations.NullMarked;
