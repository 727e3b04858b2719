/**
 * Tests of how demands are kept.
 */
@NullMarked
package io.shangquan.demand.demand.mongo;

import org.jspecify.annotations.NullMarked;
