/** What copies of the chain of responsibility cost. */
@NullMarked
package io.shangquan.demand.escalation.mongo;

import org.jspecify.annotations.NullMarked;
