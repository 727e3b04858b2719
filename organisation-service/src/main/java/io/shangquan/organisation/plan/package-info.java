/**
 * Year plans of committees under the five functions, and development plans of districts: drafted, published in versions, followed item by item.
 */
@NullMarked
package io.shangquan.organisation.plan;

import org.jspecify.annotations.NullMarked;
