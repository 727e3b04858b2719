/**
 * Changing and reading preferences.
 */
@NullMarked
package io.shangquan.notification.preference.application;

import org.jspecify.annotations.NullMarked;
