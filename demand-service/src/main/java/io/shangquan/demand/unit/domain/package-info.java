/**
 * What a demand needs to know of a unit.
 */
@NullMarked
package io.shangquan.demand.unit.domain;

import org.jspecify.annotations.NullMarked;
