/**
 * Auto-configuration of attachments.
 */
@NullMarked
package io.shangquan.platform.attachments.config;

import org.jspecify.annotations.NullMarked;
