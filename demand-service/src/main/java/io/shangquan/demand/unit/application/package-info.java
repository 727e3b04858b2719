/**
 * How a unit is looked up.
 */
@NullMarked
package io.shangquan.demand.unit.application;

import org.jspecify.annotations.NullMarked;
