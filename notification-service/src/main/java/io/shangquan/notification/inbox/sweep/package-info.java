/**
 * What comes back by itself.
 */
@NullMarked
package io.shangquan.notification.inbox.sweep;

import org.jspecify.annotations.NullMarked;
