/** How recurrences are kept. */
@NullMarked
package io.shangquan.demand.recurrence.mongo;

import org.jspecify.annotations.NullMarked;
