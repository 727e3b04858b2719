/**
 * What demand-service tells the others.
 */
@NullMarked
package io.shangquan.contracts.demand;

import org.jspecify.annotations.NullMarked;
