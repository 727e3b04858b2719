/**
 * Auto-configuration of batches.
 */
@NullMarked
package io.shangquan.platform.batch.config;

import org.jspecify.annotations.NullMarked;
