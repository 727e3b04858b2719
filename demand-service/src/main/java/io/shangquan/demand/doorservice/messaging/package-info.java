/**
 * What the world hears of door services.
 */
@NullMarked
package io.shangquan.demand.doorservice.messaging;

import org.jspecify.annotations.NullMarked;
