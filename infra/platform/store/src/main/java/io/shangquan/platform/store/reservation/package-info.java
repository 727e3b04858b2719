/**
 * Values that only one aggregate may have.
 */
@NullMarked
package io.shangquan.platform.store.reservation;

import org.jspecify.annotations.NullMarked;
