/**
 * The trace of a request, begun or passed on here, and what is counted about it.
 */
@NullMarked
package io.shangquan.gateway.trace;

import org.jspecify.annotations.NullMarked;
