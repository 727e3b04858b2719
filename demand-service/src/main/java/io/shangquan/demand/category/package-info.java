/**
 * What a demand can be about: a versioned tree of categories, each with the department, route and urgency that it proposes.
 */
@NullMarked
package io.shangquan.demand.category;

import org.jspecify.annotations.NullMarked;
