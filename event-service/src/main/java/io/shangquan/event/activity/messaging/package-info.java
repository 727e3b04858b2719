/**
 * What activities tell other services.
 */
@NullMarked
package io.shangquan.event.activity.messaging;

import org.jspecify.annotations.NullMarked;
