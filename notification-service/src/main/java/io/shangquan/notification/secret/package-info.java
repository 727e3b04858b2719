/**
 * The service's own secret, of which keys for single purposes are made: codes and links that only this service can have written, and
 * secrets of subscribers that only this service can read.
 */
@NullMarked
package io.shangquan.notification.secret;

import org.jspecify.annotations.NullMarked;
