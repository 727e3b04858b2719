/** Tests of how units are looked up. */
@NullMarked
package io.shangquan.demand.unit.application;

import org.jspecify.annotations.NullMarked;
