/** The arithmetic, with figures that can be checked by hand. */
@NullMarked
package io.shangquan.bench.report;

import org.jspecify.annotations.NullMarked;
