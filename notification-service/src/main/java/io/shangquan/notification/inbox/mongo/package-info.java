/**
 * The inbox in MongoDB.
 */
@NullMarked
package io.shangquan.notification.inbox.mongo;

import org.jspecify.annotations.NullMarked;
