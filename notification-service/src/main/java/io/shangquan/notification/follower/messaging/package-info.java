/**
 * Followings that begin and end.
 */
@NullMarked
package io.shangquan.notification.follower.messaging;

import org.jspecify.annotations.NullMarked;
