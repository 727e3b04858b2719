/**
 * The chain of responsibility, and who is told.
 */
@NullMarked
package io.shangquan.demand.escalation.domain;

import org.jspecify.annotations.NullMarked;
