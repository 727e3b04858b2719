/**
 * A mail and how far it has got.
 */
@NullMarked
package io.shangquan.notification.mail.domain;

import org.jspecify.annotations.NullMarked;
