/**
 * Subscribers over HTTP.
 */
@NullMarked
package io.shangquan.notification.subscriber.web;

import org.jspecify.annotations.NullMarked;
