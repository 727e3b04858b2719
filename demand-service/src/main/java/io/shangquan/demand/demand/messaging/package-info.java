/**
 * What the world hears of a demand.
 */
@NullMarked
package io.shangquan.demand.demand.messaging;

import org.jspecify.annotations.NullMarked;
