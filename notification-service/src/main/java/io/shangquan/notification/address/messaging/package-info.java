/**
 * What addresses tell other services.
 */
@NullMarked
package io.shangquan.notification.address.messaging;

import org.jspecify.annotations.NullMarked;
