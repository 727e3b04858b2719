/**
 * Appointments that begin and end.
 */
@NullMarked
package io.shangquan.notification.holder.messaging;

import org.jspecify.annotations.NullMarked;
