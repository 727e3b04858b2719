/**
 * Addresses in MongoDB.
 */
@NullMarked
package io.shangquan.notification.address.mongo;

import org.jspecify.annotations.NullMarked;
