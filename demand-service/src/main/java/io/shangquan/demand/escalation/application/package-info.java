/**
 * Telling one tier up.
 */
@NullMarked
package io.shangquan.demand.escalation.application;

import org.jspecify.annotations.NullMarked;
