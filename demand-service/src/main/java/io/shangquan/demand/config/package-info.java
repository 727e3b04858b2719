/**
 * Wiring, and the city's data.
 */
@NullMarked
package io.shangquan.demand.config;

import org.jspecify.annotations.NullMarked;
