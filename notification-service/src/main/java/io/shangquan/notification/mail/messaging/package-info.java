/**
 * What mail is sent for.
 */
@NullMarked
package io.shangquan.notification.mail.messaging;

import org.jspecify.annotations.NullMarked;
