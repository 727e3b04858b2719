/**
 * What the enterprise ledger tells other services.
 */
@NullMarked
package io.shangquan.ledger.enterprise.messaging;

import org.jspecify.annotations.NullMarked;
