/**
 * A unit, its names and its life, day by day.
 */
@NullMarked
package io.shangquan.organisation.unit.domain;

import org.jspecify.annotations.NullMarked;
