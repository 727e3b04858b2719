/**
 * What the world hears of rules and calendars.
 */
@NullMarked
package io.shangquan.demand.deadline.messaging;

import org.jspecify.annotations.NullMarked;
