/**
 * What one can do with the enterprise ledger.
 */
@NullMarked
package io.shangquan.ledger.enterprise.application;

import org.jspecify.annotations.NullMarked;
