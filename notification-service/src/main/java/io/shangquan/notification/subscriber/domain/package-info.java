/**
 * A subscriber and the changes that it allows.
 */
@NullMarked
package io.shangquan.notification.subscriber.domain;

import org.jspecify.annotations.NullMarked;
