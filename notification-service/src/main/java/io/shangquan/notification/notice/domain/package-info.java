/**
 * What somebody hears of.
 */
@NullMarked
package io.shangquan.notification.notice.domain;

import org.jspecify.annotations.NullMarked;
