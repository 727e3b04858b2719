/**
 * Tests of likeness.
 */
@NullMarked
package io.shangquan.demand.category.domain;

import org.jspecify.annotations.NullMarked;
