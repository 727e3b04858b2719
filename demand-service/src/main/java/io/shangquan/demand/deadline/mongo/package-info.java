/**
 * Rules and calendar years in MongoDB.
 */
@NullMarked
package io.shangquan.demand.deadline.mongo;

import org.jspecify.annotations.NullMarked;
