/**
 * The sweep over accounts that are due.
 */
@NullMarked
package io.shangquan.organisation.account.sweep;

import org.jspecify.annotations.NullMarked;
