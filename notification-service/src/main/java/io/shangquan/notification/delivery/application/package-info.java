/**
 * Handing over what is due.
 */
@NullMarked
package io.shangquan.notification.delivery.application;

import org.jspecify.annotations.NullMarked;
