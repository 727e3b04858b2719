/**
 * Accounts at the identity provider: what appointments grant is put there, and taken away when they end. Grants that no appointment ever
 * gave stay as they are.
 */
@NullMarked
package io.shangquan.organisation.account;

import org.jspecify.annotations.NullMarked;
