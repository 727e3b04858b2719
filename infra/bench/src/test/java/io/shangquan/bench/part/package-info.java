/** Tests of what is measured. */
@NullMarked
package io.shangquan.bench.part;

import org.jspecify.annotations.NullMarked;
