/**
 * Tests of the work on deadline rules.
 */
@NullMarked
package io.shangquan.demand.deadline.application;

import org.jspecify.annotations.NullMarked;
