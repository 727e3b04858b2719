/**
 * Tests of categories and what they ask.
 */
@NullMarked
package io.shangquan.demand.category.domain;

import org.jspecify.annotations.NullMarked;
