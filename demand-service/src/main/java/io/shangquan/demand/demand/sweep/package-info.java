/**
 * What happens to demands because something else came to its time.
 */
@NullMarked
package io.shangquan.demand.demand.sweep;

import org.jspecify.annotations.NullMarked;
