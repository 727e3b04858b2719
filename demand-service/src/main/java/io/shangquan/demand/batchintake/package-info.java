/**
 * Demands that come as a table: tried, filed row by row in the background, followed, and taken back while nobody has touched them.
 */
@NullMarked
package io.shangquan.demand.batchintake;

import org.jspecify.annotations.NullMarked;
