/** The service as its clients meet it. */
@NullMarked
package io.shangquan.ledger;

import org.jspecify.annotations.NullMarked;
