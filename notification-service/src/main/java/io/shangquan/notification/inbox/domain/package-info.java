/**
 * Entries, audiences, and who hears of what.
 */
@NullMarked
package io.shangquan.notification.inbox.domain;

import org.jspecify.annotations.NullMarked;
