/**
 * Units in MongoDB.
 */
@NullMarked
package io.shangquan.demand.unit.mongo;

import org.jspecify.annotations.NullMarked;
