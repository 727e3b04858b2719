/** Tests of the demand. */
@NullMarked
package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.NullMarked;
