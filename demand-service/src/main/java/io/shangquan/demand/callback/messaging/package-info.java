/**
 * What call-backs hear of demands, and what the world hears of them.
 */
@NullMarked
package io.shangquan.demand.callback.messaging;

import org.jspecify.annotations.NullMarked;
