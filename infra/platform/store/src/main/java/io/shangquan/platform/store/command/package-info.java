/**
 * The durable record of idempotency keys.
 */
@NullMarked
package io.shangquan.platform.store.command;

import org.jspecify.annotations.NullMarked;
