/**
 * What one can do with addresses.
 */
@NullMarked
package io.shangquan.notification.address.application;

import org.jspecify.annotations.NullMarked;
