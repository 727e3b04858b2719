/**
 * Wiring.
 */
@NullMarked
package io.shangquan.event.config;

import org.jspecify.annotations.NullMarked;
