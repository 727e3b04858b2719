/**
 * Auto-configuration of what every part of the platform has.
 */
@NullMarked
package io.shangquan.platform.core.config;

import org.jspecify.annotations.NullMarked;
