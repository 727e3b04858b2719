/** The service as its clients meet it. */
@NullMarked
package io.shangquan.notification.preference.domain;

import org.jspecify.annotations.NullMarked;
