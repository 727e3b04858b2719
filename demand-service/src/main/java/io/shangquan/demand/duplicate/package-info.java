/**
 * Demands that somebody may be about to file a second time.
 */
@NullMarked
package io.shangquan.demand.duplicate;

import org.jspecify.annotations.NullMarked;
