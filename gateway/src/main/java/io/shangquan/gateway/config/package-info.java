/**
 * Wiring.
 */
@NullMarked
package io.shangquan.gateway.config;

import org.jspecify.annotations.NullMarked;
