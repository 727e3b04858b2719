/**
 * Comments in MongoDB.
 */
@NullMarked
package io.shangquan.demand.comment.mongo;

import org.jspecify.annotations.NullMarked;
