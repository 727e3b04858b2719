/**
 * Who was told of what happened to one demand. demand-service says what was written and published; this is what came of it here: entries of the inbox,
 * mails, and what went out to subscribers.
 */
@NullMarked
package io.shangquan.notification.selfcheck;

import org.jspecify.annotations.NullMarked;
