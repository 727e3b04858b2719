/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.secret.application;

import org.jspecify.annotations.NullMarked;
