/**
 * What the world hears of a unit, and what units hear of demands.
 */
@NullMarked
package io.shangquan.organisation.unit.messaging;

import org.jspecify.annotations.NullMarked;
