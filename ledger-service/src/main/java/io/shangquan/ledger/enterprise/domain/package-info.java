/**
 * An entry of the enterprise ledger and the changes that it allows.
 */
@NullMarked
package io.shangquan.ledger.enterprise.domain;

import org.jspecify.annotations.NullMarked;
