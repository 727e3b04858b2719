/**
 * The demand's own events, read back.
 */
@NullMarked
package io.shangquan.demand.history.messaging;

import org.jspecify.annotations.NullMarked;
