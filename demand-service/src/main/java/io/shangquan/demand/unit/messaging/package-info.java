/**
 * Units as they arrive.
 */
@NullMarked
package io.shangquan.demand.unit.messaging;

import org.jspecify.annotations.NullMarked;
