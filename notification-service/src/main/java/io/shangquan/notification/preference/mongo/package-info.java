/**
 * Preferences in MongoDB.
 */
@NullMarked
package io.shangquan.notification.preference.mongo;

import org.jspecify.annotations.NullMarked;
