/**
 * How far a delivery has got.
 */
@NullMarked
package io.shangquan.notification.delivery.domain;

import org.jspecify.annotations.NullMarked;
