/**
 * Followers in MongoDB.
 */
@NullMarked
package io.shangquan.notification.follower.mongo;

import org.jspecify.annotations.NullMarked;
