/**
 * Mails in MongoDB.
 */
@NullMarked
package io.shangquan.notification.mail.mongo;

import org.jspecify.annotations.NullMarked;
