/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification;

import org.jspecify.annotations.NullMarked;
