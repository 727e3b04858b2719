/**
 * Whistles in MongoDB.
 */
@NullMarked
package io.shangquan.demand.whistle.mongo;

import org.jspecify.annotations.NullMarked;
