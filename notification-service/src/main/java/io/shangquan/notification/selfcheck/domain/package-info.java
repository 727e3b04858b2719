/**
 * Notices of a demand, and whom they reached.
 */
@NullMarked
package io.shangquan.notification.selfcheck.domain;

import org.jspecify.annotations.NullMarked;
