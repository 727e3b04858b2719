/**
 * Saved filters in MongoDB.
 */
@NullMarked
package io.shangquan.demand.savedfilter.mongo;

import org.jspecify.annotations.NullMarked;
