/**
 * What the world hears of a unit.
 */
@NullMarked
package io.shangquan.organisation.unit.messaging;

import org.jspecify.annotations.NullMarked;
