/**
 * The secret in MongoDB, where none is configured.
 */
@NullMarked
package io.shangquan.notification.secret.mongo;

import org.jspecify.annotations.NullMarked;
