/** Demands to begin a test with. */
@NullMarked
package io.shangquan.demand.test;

import org.jspecify.annotations.NullMarked;
