/**
 * The tree of categories as a value.
 */
@NullMarked
package io.shangquan.demand.category.domain;

import org.jspecify.annotations.NullMarked;
