/**
 * Wiring.
 */
@NullMarked
package io.shangquan.notification.config;

import org.jspecify.annotations.NullMarked;
