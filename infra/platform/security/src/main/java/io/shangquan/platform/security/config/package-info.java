/**
 * Auto-configuration of security.
 */
@NullMarked
package io.shangquan.platform.security.config;

import org.jspecify.annotations.NullMarked;
