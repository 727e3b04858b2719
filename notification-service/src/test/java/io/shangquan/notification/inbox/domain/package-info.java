/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.inbox.domain;

import org.jspecify.annotations.NullMarked;
