/**
 * Facts in MongoDB.
 */
@NullMarked
package io.shangquan.demand.rates.mongo;

import org.jspecify.annotations.NullMarked;
