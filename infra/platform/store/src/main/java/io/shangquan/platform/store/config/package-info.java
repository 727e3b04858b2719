/**
 * Auto-configuration of the store.
 */
@NullMarked
package io.shangquan.platform.store.config;

import org.jspecify.annotations.NullMarked;
