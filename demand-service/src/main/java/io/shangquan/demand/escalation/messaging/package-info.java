/**
 * Deadlines and posts as they are heard of.
 */
@NullMarked
package io.shangquan.demand.escalation.messaging;

import org.jspecify.annotations.NullMarked;
