/**
 * Wiring, and the city's data.
 */
@NullMarked
package io.shangquan.organisation.config;

import org.jspecify.annotations.NullMarked;
