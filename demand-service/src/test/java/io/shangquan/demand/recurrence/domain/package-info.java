/** What comes back, without any technology. */
@NullMarked
package io.shangquan.demand.recurrence.domain;

import org.jspecify.annotations.NullMarked;
