/**
 * Addresses over HTTP.
 */
@NullMarked
package io.shangquan.notification.address.web;

import org.jspecify.annotations.NullMarked;
