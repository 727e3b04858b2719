/**
 * What can be measured, one part each.
 */
@NullMarked
package io.shangquan.bench.part;

import org.jspecify.annotations.NullMarked;
