/**
 * Mail over SMTP.
 */
@NullMarked
package io.shangquan.notification.mail.smtp;

import org.jspecify.annotations.NullMarked;
