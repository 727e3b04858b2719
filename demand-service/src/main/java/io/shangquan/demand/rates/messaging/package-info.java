/**
 * Facts from events.
 */
@NullMarked
package io.shangquan.demand.rates.messaging;

import org.jspecify.annotations.NullMarked;
