/**
 * The tree of categories and what each asks, as values.
 */
@NullMarked
package io.shangquan.demand.category.domain;

import org.jspecify.annotations.NullMarked;
