/**
 * Plans in MongoDB.
 */
@NullMarked
package io.shangquan.demand.plan.mongo;

import org.jspecify.annotations.NullMarked;
