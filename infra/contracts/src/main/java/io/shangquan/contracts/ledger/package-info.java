/**
 * What ledger-service tells the others.
 */
@NullMarked
package io.shangquan.contracts.ledger;

import org.jspecify.annotations.NullMarked;
