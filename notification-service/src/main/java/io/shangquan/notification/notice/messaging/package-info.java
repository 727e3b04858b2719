/**
 * The rules, by the services whose events they are about.
 */
@NullMarked
package io.shangquan.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
