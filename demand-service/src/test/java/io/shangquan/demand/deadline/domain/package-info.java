/** Tests of deadlines. */
@NullMarked
package io.shangquan.demand.deadline.domain;

import org.jspecify.annotations.NullMarked;
