/**
 * What comes back, and what may become of it.
 */
@NullMarked
package io.shangquan.demand.recurrence.domain;

import org.jspecify.annotations.NullMarked;
