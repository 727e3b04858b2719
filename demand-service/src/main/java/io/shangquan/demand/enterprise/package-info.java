/**
 * What enterprises are called, copied from the ledger.
 */
@NullMarked
package io.shangquan.demand.enterprise;

import org.jspecify.annotations.NullMarked;
