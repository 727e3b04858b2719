/**
 * A deadline that is near or was missed is told one tier up the chain of responsibility, and never skipped in silence.
 */
@NullMarked
package io.shangquan.demand.escalation;

import org.jspecify.annotations.NullMarked;
