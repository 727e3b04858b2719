/**
 * Brings what happens to those whom it concerns.
 */
@NullMarked
package io.shangquan.notification;

import org.jspecify.annotations.NullMarked;
