/**
 * Asking who follows a demand.
 */
@NullMarked
package io.shangquan.notification.follower.application;

import org.jspecify.annotations.NullMarked;
