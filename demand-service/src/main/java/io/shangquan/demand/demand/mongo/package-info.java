/**
 * Demands in MongoDB.
 */
@NullMarked
package io.shangquan.demand.demand.mongo;

import org.jspecify.annotations.NullMarked;
