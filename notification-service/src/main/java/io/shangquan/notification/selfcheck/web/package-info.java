/**
 * The notices of a demand over HTTP.
 */
@NullMarked
package io.shangquan.notification.selfcheck.web;

import org.jspecify.annotations.NullMarked;
