/**
 * Holders in MongoDB.
 */
@NullMarked
package io.shangquan.notification.holder.mongo;

import org.jspecify.annotations.NullMarked;
