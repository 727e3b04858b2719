/** Whom the notices of a demand reached. */
@NullMarked
package io.shangquan.notification.selfcheck.application;

import org.jspecify.annotations.NullMarked;
