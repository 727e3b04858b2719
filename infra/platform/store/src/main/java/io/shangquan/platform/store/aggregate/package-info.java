/**
 * Aggregates: one document each, changed by one write that carries its events.
 */
@NullMarked
package io.shangquan.platform.store.aggregate;

import org.jspecify.annotations.NullMarked;
