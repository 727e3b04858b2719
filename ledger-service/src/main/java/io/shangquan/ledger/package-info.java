/**
 * The ledgers of a district: who is in which site, and what each can give.
 */
@NullMarked
package io.shangquan.ledger;

import org.jspecify.annotations.NullMarked;
