/**
 * The use cases of a demand, and its reads.
 */
@NullMarked
package io.shangquan.demand.demand.application;

import org.jspecify.annotations.NullMarked;
