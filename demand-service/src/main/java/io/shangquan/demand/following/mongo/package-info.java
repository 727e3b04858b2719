/**
 * Followings in MongoDB.
 */
@NullMarked
package io.shangquan.demand.following.mongo;

import org.jspecify.annotations.NullMarked;
