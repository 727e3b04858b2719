/**
 * Auto-configuration of the web.
 */
@NullMarked
package io.shangquan.platform.web.config;

import org.jspecify.annotations.NullMarked;
