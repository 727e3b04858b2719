/**
 * Who hears of what: for every event that somebody hears of, the people and offices whom it concerns. The rules are the same for the
 * inbox and for mail.
 */
@NullMarked
package io.shangquan.notification.notice;

import org.jspecify.annotations.NullMarked;
