/**
 * A load generator that is small enough to share two cores with what it measures.
 */
@NullMarked
package io.shangquan.bench.load;

import org.jspecify.annotations.NullMarked;
