/**
 * Reading an inbox and following it.
 */
@NullMarked
package io.shangquan.notification.inbox.application;

import org.jspecify.annotations.NullMarked;
