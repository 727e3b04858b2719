/** Tests of demand-service as a whole. */
@NullMarked
package io.shangquan.demand;

import org.jspecify.annotations.NullMarked;
