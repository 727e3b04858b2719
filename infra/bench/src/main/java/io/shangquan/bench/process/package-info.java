/**
 * Processes that are measured: started with the flags of production, asked for their time, stopped.
 */
@NullMarked
package io.shangquan.bench.process;

import org.jspecify.annotations.NullMarked;
