/** Traces, well formed or not. */
@NullMarked
package io.shangquan.gateway.trace;

import org.jspecify.annotations.NullMarked;
