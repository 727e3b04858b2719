/**
 * A door service and what can be done to it.
 */
@NullMarked
package io.shangquan.demand.doorservice.domain;

import org.jspecify.annotations.NullMarked;
