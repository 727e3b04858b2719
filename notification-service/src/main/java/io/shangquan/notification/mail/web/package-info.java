/**
 * The log of mail, and why somebody did or did not get a message.
 */
@NullMarked
package io.shangquan.notification.mail.web;

import org.jspecify.annotations.NullMarked;
