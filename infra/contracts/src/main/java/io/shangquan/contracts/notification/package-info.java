/**
 * What notification-service tells the others.
 */
@NullMarked
package io.shangquan.contracts.notification;

import org.jspecify.annotations.NullMarked;
