/** Whom the notices of a demand reached. */
@NullMarked
package io.shangquan.notification.selfcheck.domain;

import org.jspecify.annotations.NullMarked;
