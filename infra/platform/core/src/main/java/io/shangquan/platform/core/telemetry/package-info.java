/**
 * Names of log fields and metrics.
 */
@NullMarked
package io.shangquan.platform.core.telemetry;

import org.jspecify.annotations.NullMarked;
