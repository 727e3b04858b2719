/**
 * Copies of what other aggregates are, kept from their events.
 */
@NullMarked
package io.shangquan.platform.store.projection;

import org.jspecify.annotations.NullMarked;
