/**
 * How alike two demands are.
 */
@NullMarked
package io.shangquan.demand.duplicate.domain;

import org.jspecify.annotations.NullMarked;
