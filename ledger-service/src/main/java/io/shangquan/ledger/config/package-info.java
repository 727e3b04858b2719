/**
 * Wiring.
 */
@NullMarked
package io.shangquan.ledger.config;

import org.jspecify.annotations.NullMarked;
