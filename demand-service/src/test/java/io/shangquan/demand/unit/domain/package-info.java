/** Tests of units. */
@NullMarked
package io.shangquan.demand.unit.domain;

import org.jspecify.annotations.NullMarked;
