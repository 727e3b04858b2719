/**
 * Accounts hear of appointments.
 */
@NullMarked
package io.shangquan.organisation.account.messaging;

import org.jspecify.annotations.NullMarked;
