/**
 * Call-backs in MongoDB.
 */
@NullMarked
package io.shangquan.demand.callback.mongo;

import org.jspecify.annotations.NullMarked;
