/**
 * Auto-configuration of messaging.
 */
@NullMarked
package io.shangquan.platform.messaging.config;

import org.jspecify.annotations.NullMarked;
