/** Tests of plans on paper. */
@NullMarked
package io.shangquan.demand.plan.pdf;

import org.jspecify.annotations.NullMarked;
