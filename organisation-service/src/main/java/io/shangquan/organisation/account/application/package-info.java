/**
 * Bringing accounts in line, opening and disabling them, and the report of what differs.
 */
@NullMarked
package io.shangquan.organisation.account.application;

import org.jspecify.annotations.NullMarked;
