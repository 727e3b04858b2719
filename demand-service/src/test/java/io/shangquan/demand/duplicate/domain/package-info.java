/**
 * Tests of likeness.
 */
@NullMarked
package io.shangquan.demand.duplicate.domain;

import org.jspecify.annotations.NullMarked;
