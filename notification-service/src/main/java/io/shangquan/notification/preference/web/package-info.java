/**
 * Preferences over HTTP.
 */
@NullMarked
package io.shangquan.notification.preference.web;

import org.jspecify.annotations.NullMarked;
