/**
 * Planning, writing and sending mail.
 */
@NullMarked
package io.shangquan.notification.mail.application;

import org.jspecify.annotations.NullMarked;
